import process from "node:process";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "../chromium.js";

/*
 * What content systems leave of what editors paste: `npm run test:cms`, after a build. A file is one system, and sets it up once.
 */
export default defineConfig({
  testDir: ".",
  outputDir: "../../coverage/cms",
  testMatch: "**/*.cases.ts",
  globalSetup: "./published.ts",
  workers: "100%",
  forbidOnly: Boolean(process.env.CI),
  reporter: "./table.ts",
  timeout: 60_000,
  expect: { timeout: 5_000 },
  use: {
    // Everything is in view, so that what loads lazily is loaded.
    viewport: { width: 1280, height: 3000 },
    locale: "nl-NL",
    launchOptions,
  },
});
