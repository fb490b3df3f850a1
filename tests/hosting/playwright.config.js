import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * The published folder behind a real nginx, with the settings that are published with it: `npm run test:hosting`, after a build.
 */
export default defineConfig(base, {
  outputDir: "../../coverage/hosting",
  globalSetup: "./install-nginx.ts",
  fullyParallel: false,
  // Everything is in view, so that what loads lazily is loaded.
  use: { viewport: { width: 1280, height: 3000 } },
});
