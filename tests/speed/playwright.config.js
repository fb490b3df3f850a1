import process from "node:process";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "../chromium.js";

/*
 * What makes pages fast and steady, as far as it can be counted: `npm run test:speed`, after a build.
 */
export default defineConfig({
  testDir: ".",
  outputDir: "../../coverage/speed",
  testMatch: "**/*.cases.ts",
  fullyParallel: true,
  workers: "100%",
  forbidOnly: Boolean(process.env.CI),
  reporter: "../count-reporter.ts",
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1280, height: 900 },
    locale: "nl-NL",
    launchOptions,
  },
});
