import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * What the command publishes, as editors and visitors get it: `npm run test:publish`, after a build.
 */
export default defineConfig(base, {
  outputDir: "../../coverage/publish",
  globalSetup: "../cms/published.ts",
});
