import process from "node:process";
import { fileURLToPath, URL } from "node:url";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./chromium.js";

/*
 * Shared configuration of all Playwright suites, which each suite's own playwright.config.js
 * extends.
 *
 * A test waits for events, however slow the machine is. The timeouts exist only to end one that
 * hangs.
 */
export default defineConfig({
  testMatch: "**/*.cases.ts",
  fullyParallel: true,
  workers: "100%",
  forbidOnly: Boolean(process.env.CI),
  reporter: fileURLToPath(new URL("count-reporter.ts", import.meta.url)),
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    viewport: { width: 1280, height: 900 },
    locale: "nl-NL",
    launchOptions,
  },
});
