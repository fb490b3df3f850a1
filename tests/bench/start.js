/*
 * Benchmarks speed, layout stability and size of the widgets against alternatives: `npm run bench`.
 * Options, after ` -- `:
 *
 * --only vanilla,ours         pages, see page-names.ts; ratios need vanilla
 * --conditions plain,cpu4     see conditions.ts
 * --rounds 5                  loads of each page in each condition; default in options.ts
 * --scale-rounds 3            the same for the pages of 1 to 1,000 tiles
 * --skip-scale                skips those
 * --out dist/bench.json       every number; the tables are written beside it as Markdown
 * --readme                    updates the summary in README.md, between HTML comments
 * --screenshots folder        a screenshot of every page, to check its content
 * --page bijwerken            instead of all that: how soon the page to update figures can be used
 */
import process from "node:process";
import { chromium } from "@playwright/test";
import { launchOptions } from "../chromium.js";
import { bench } from "./bench.js";
import { benchBijwerken } from "./bijwerken.js";

/**
 * Features to disable: pages that the browser loads for each new window, and requests of its own.
 */
const ownPages = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];
const ownRequests = ["AimEnabled", "MediaRouter", "OptimizationHints", "PreconnectToSearch"];
const without = [...ownPages, ...ownRequests].join();

// The same browser as in all tests.
const browser = await chromium.launch({
  ...launchOptions,
  args: [...launchOptions.args, `--disable-features=${without}`],
});
try {
  if (process.argv.slice(2).join(" ") === "--page bijwerken") {
    process.exitCode = (await benchBijwerken(browser)) ? 0 : 1;
  } else {
    await bench(browser);
  }
} finally {
  await browser.close();
}
