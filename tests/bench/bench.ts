import process from "node:process";
import type { Browser } from "@playwright/test";
import { bundle } from "./bundle.js";
import { figuresOf } from "./feeds.js";
import { type Load, measure } from "./measure.js";
import { optionsFrom } from "./options.js";
import { overview, pageAddress, putPages, putScripts } from "./pages.js";
import { serve } from "./serve.js";
import { summaryOf } from "./statistics.js";

export async function bench(browser: Browser): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  const site = await serve();
  const { script: inPage } = await bundle("in-page.ts");
  await putScripts(site, options.pages);
  await putPages(site, overview, browser);
  const sentences = figuresOf(overview.feed).map(({ sentence }) => sentence);
  for (const condition of options.conditions) {
    const loads = new Map<string, Load[]>();
    for (let round = 0; round <= options.rounds[condition]; round += 1) {
      for (const name of options.pages) {
        const url = `${site.url}${pageAddress(name, overview)}`;
        const screenshot = options.screenshots && `${options.screenshots}/${name}.png`;
        const load = await measure(browser, inPage, { url, sentences, condition, screenshot });
        if (round > 0) {
          loads.set(name, [...(loads.get(name) ?? []), load]);
        }
      }
    }
    for (const [name, list] of loads) {
      const of = (key: keyof Load) => summaryOf(list.map((load) => load[key])).median.toFixed(3);
      console.log(
        condition,
        name,
        Object.keys(list[0] ?? {})
          .map((key) => `${key} ${of(key as keyof Load)}`)
          .join(" "),
      );
    }
  }
  await site.stop();
}
