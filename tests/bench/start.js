/*
 * Measures how fast, steady and small the widgets are beside what else a site could choose: `npm run bench`. After ` -- ` it takes
 *
 * --only vanilla,ours         pages, see page-names.ts; ratios need vanilla
 * --conditions plain,cpu4     see conditions.ts
 * --rounds 5                  loads of each page in each condition, instead of the usual numbers in options.ts
 * --scale-rounds 3            the same for the pages of 1 to 1,000 tiles
 * --skip-scale                leaves those out
 * --out dist/bench.json       every number; the tables come beside it as Markdown
 * --readme                    writes the first tables into README.md, between `bench` and `/bench` in comments of HTML
 * --screenshots folder        a picture of every page, to see that it is what it claims to be
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
