import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * Elements in host pages: `npm run test:host-pages`, after a build.
 */
export default defineConfig(base, {
  outputDir: "../../coverage/host-pages",
  reporter: "./table.ts",
  use: {
    // Everything is in view, so that no test has to scroll.
    viewport: { width: 1280, height: 3000 },
    // The most common locale of browsers.
    locale: "en-US",
  },
});
