import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * What makes pages fast and steady, as far as it can be counted: `npm run test:speed`, after a build.
 */
export default defineConfig(base, {
  outputDir: "../../coverage/speed",
});
