import process from "node:process";
import { fileURLToPath, URL } from "node:url";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./chromium.js";

/*
 * What the suites have in common that drive a browser from outside. Each extends this in a playwright.config.js of its own.
 *
 * A test waits for what has to happen, however slow the machine is. The limits are there to end one that hangs.
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
