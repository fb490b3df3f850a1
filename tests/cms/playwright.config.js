import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * What content systems leave of what editors paste: `npm run test:cms`, after a build. A file is one system, and sets it up
 * once.
 */
export default defineConfig(base, {
  outputDir: "../../coverage/cms",
  globalSetup: "./published.ts",
  fullyParallel: false,
  reporter: "./table.ts",
  // Everything is in view, so that what loads lazily is loaded.
  use: { viewport: { width: 1280, height: 3000 } },
});
