/*
 * Measures how fast, steady and small the widgets are beside what else a site could choose: see bench.ts.
 */
import { chromium } from "@playwright/test";
import { launchOptions } from "../chromium.js";
import { bench } from "./bench.js";

/** Pages of the browser's own, which it would load for each new window while ours is measured; and what goes to the network. */
const ownPages = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];
const ownRequests = ["AimEnabled", "MediaRouter", "OptimizationHints", "PreconnectToSearch"];
const without = [...ownPages, ...ownRequests].join();

// The browser that all tests use.
const browser = await chromium.launch({
  ...launchOptions,
  args: [...launchOptions.args, `--disable-features=${without}`],
});
try {
  await bench(browser);
} finally {
  await browser.close();
}
