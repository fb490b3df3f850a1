import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * Pages that we didn't write: `npm run test:host-pages`, after a build.
 */
export default defineConfig(base, {
  outputDir: "../../coverage/host-pages",
  reporter: "./table.ts",
  use: {
    // Everything is in view, so that nothing has to be scrolled to.
    viewport: { width: 1280, height: 3000 },
    // As browsers are installed for most people.
    locale: "en-US",
  },
});
