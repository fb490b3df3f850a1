import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * Counted quantities that make pages fast and stable: `npm run test:speed`, after a build.
 */
export default defineConfig(base, {
  outputDir: "../../coverage/speed",
});
