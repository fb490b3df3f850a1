import { existsSync, readdirSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { type Condition, conditionTitles, putIn } from "./conditions.js";
import { thisMachine } from "./machine.js";
import { serve } from "./serve.js";
import { summaryOf } from "./statistics.js";

/*
 * How soon the page to update figures can be used: `npm run bench -- --page bijwerken`.
 */

/** Milliseconds until the page can be used on slow 4G with CPU ÷ 4, at most. */
const target = 2000;

const rounds = 7;

const visits: Condition[][] = [["plain"], ["cpu4"], ["slow4g"], ["slow4g", "cpu4"]];

const folder = "dist/bijwerken";

/** Prints the medians. Gives whether the target is met. */
export async function benchBijwerken(browser: Browser): Promise<boolean> {
  if (!existsSync(folder)) {
    throw new Error(`${folder} is missing: run npm run build`);
  }
  const site = await serve();
  for (const name of readdirSync(folder)) {
    site.put(`/bijwerken/${name}`, readFileSync(join(folder, name)));
  }
  const { processor, cores, browser: name } = thisMachine(browser.version());
  const [load = 0] = loadavg();
  console.log(`${processor}, ${String(cores)} cores, load ${load.toFixed(1)}, ${name}\n`);
  console.log("| bijwerken/ | usable after (quartiles) |\n| --- | ---: |");
  const medians: number[] = [];
  for (const conditions of visits) {
    // Does not count: it warms up the browser.
    await usableAfter(browser, site.url, conditions);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      times.push(await usableAfter(browser, site.url, conditions));
    }
    const { median, lowerQuartile, upperQuartile } = summaryOf(times);
    const title = conditions.map((condition) => conditionTitles[condition]).join(" and ");
    const range = `${lowerQuartile.toFixed(0)}–${upperQuartile.toFixed(0)}`;
    console.log(`| ${title} | ${median.toFixed(0)} ms (${range}) |`);
    medians.push(median);
  }
  await site.stop();
  const slowest = medians.at(-1) ?? NaN;
  const isMet = slowest <= target;
  console.log(`\nTarget of ${String(target)} ms ${isMet ? "met" : "missed"}.`);
  return isMet;
}

/** Milliseconds from the navigation until the first button was painted and could be pressed. */
async function usableAfter(
  browser: Browser,
  url: string,
  conditions: Condition[],
): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    for (const condition of conditions) {
      await putIn(condition, session);
    }
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (document.querySelector("basisniveau-bijwerken button:enabled")) {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => performance.mark("usable")));
        }
      });
      observer.observe(document, { childList: true, subtree: true, attributes: true });
    });
    await page.goto(`${url}/bijwerken/`, { waitUntil: "commit" });
    const time = await page.waitForFunction(
      () => performance.getEntriesByName("usable")[0]?.startTime,
    );
    return (await time.jsonValue()) ?? NaN;
  } finally {
    await context.close();
  }
}
