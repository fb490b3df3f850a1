import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * The package in apps of frameworks: `npm run test:frameworks`, after a build. With APP=vue, in
 * that app alone.
 */
export default defineConfig(base, {
  outputDir: "../../coverage/frameworks",
  globalSetup: "./install-apps.ts",
});
