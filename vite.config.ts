import { defineConfig } from "vite";
import { sharedPlugins } from "./scripts/vite-plugins.js";

/* For `vite` and `vite preview`. What ships is listed in scripts/bundles.ts. */
export default defineConfig({
  // Answers 404 for what isn't there, as a web server does.
  appType: "mpa",
  publicDir: false,
  plugins: sharedPlugins,
  preview: {
    // The strictest policy there is, so that whoever tries the page tries that too.
    headers: {
      "Content-Security-Policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types basisniveau basisniveau-samensteller basisniveau-bijwerken",
    },
  },
});
