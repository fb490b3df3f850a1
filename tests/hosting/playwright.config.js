import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * The published folder behind a real nginx, with the settings that it contains: `npm run
 * test:hosting`, after a build.
 */
export default defineConfig(base, {
  outputDir: "../../coverage/hosting",
  globalSetup: "./install-nginx.ts",
  fullyParallel: false,
  // Everything is in view, so that lazy content loads.
  use: { viewport: { width: 1280, height: 3000 } },
});
