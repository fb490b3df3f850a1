import process from "node:process";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "../chromium.js";

/*
 * What the command publishes, as editors and visitors get it: `npm run test:publish`, after a build.
 */
export default defineConfig({
  testDir: ".",
  outputDir: "../../coverage/publish",
  testMatch: "**/*.cases.ts",
  globalSetup: "../cms/published.ts",
  fullyParallel: true,
  workers: "100%",
  forbidOnly: Boolean(process.env.CI),
  reporter: "../count-reporter.ts",
  timeout: 60_000,
  expect: { timeout: 5_000 },
  use: {
    viewport: { width: 1280, height: 900 },
    locale: "nl-NL",
    launchOptions,
  },
});
