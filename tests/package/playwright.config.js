import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * The package as npm installs it: `npm run test:package`, after a build.
 */
export default defineConfig(base, {
  outputDir: "../../coverage/package",
  globalSetup: "./unpacked.ts",
});
