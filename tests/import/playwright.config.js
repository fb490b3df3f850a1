import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * The import of figures, in Node: `npm run test:import`, after a build.
 */
export default defineConfig(base, {
  outputDir: "../../coverage/import",
});
