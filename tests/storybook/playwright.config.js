import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

/*
 * The static Storybook: `npm run test:storybook`, which builds it first.
 */
export default defineConfig(base, { outputDir: "../../coverage/storybook" });
