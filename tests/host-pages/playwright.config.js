import process from "node:process";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "../chromium.js";

/*
 * Pages that we didn't write, in a browser that is driven from outside: `npm run test:host-pages`, after a build.
 */
export default defineConfig({
  testDir: ".",
  outputDir: "../../coverage/host-pages",
  testMatch: "*.cases.ts",
  fullyParallel: true,
  workers: "100%",
  forbidOnly: Boolean(process.env.CI),
  reporter: "./table.ts",
  timeout: 90_000,
  expect: { timeout: 5_000 },
  use: {
    // Everything is in view, so that nothing has to be scrolled to.
    viewport: { width: 1280, height: 3000 },
    launchOptions,
  },
});
