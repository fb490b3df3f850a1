import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * What content management systems keep of snippets: `npm run test:cms`, after a build. Each file
 * sets up one system, once.
 */
export default defineConfig(base, {
  outputDir: "../../coverage/cms",
  globalSetup: "./published.ts",
  fullyParallel: false,
  reporter: "./table.ts",
  // Everything is in view, so that lazy content loads.
  use: { viewport: { width: 1280, height: 3000 } },
});
