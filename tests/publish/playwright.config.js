import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * The command and the published folder: `npm run test:publish`, after a build.
 */
export default defineConfig(base, {
  outputDir: "../../coverage/publish",
  globalSetup: "../cms/published.ts",
});
