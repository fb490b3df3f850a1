/*
 * Measures how fast, steady and small the widgets are beside what else a site could choose: see bench.ts. Starts the browser that
 * all tests use.
 */
import { chromium } from "@playwright/test";
import { launchOptions } from "../chromium.js";
import { bench } from "./bench.js";

const browser = await chromium.launch(launchOptions);
try {
  await bench(browser);
} finally {
  await browser.close();
}
