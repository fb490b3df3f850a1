import process from "node:process";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "../chromium.js";

/*
 * The published folder behind a real nginx, with the settings that are published with it: `npm run test:hosting`, after a build.
 */
export default defineConfig({
  testDir: ".",
  outputDir: "../../coverage/hosting",
  testMatch: "*.cases.ts",
  globalSetup: "./install-nginx.ts",
  forbidOnly: Boolean(process.env.CI),
  reporter: "../count-reporter.ts",
  timeout: 60_000,
  expect: { timeout: 5_000 },
  use: {
    // Everything is in view, so that what loads lazily is loaded.
    viewport: { width: 1280, height: 3000 },
    locale: "nl-NL",
    launchOptions,
  },
});
