import type { Browser } from "@playwright/test";
import { figuresOf } from "./expected-figures.js";
import type { PageName } from "./page-names.js";
import { overview, pageAddress } from "./pages.js";
import type { Site } from "./serve.js";
import { type Visit, visit } from "./visit.js";

/** Layout shift at one window width, with a fast and with a slow script. */
export interface Steadiness {
  page: PageName;
  width: number;
  atOnce: number;
  late: number;
}

const watched: readonly PageName[] = ["vanilla", "ours", "ours-fallback", "ours-tile-page"];
const widths = [320, 768, 1280];
const lateness = 3000;

/** Measures layout shift at several window widths. */
export async function measureSteadiness(
  browser: Browser,
  inPage: string,
  site: Site,
  names: readonly PageName[],
): Promise<Steadiness[]> {
  const sentences = figuresOf(overview.feed).map(({ sentence }) => sentence);
  const shift = async (page: PageName, width: number) => {
    const url = `${site.url}${pageAddress(page, overview)}`;
    const asked: Visit = { url, sentences, condition: "plain", width };
    return visit(browser, inPage, asked, ({ seen }) => Promise.resolve(seen.layoutShift));
  };
  const results: Steadiness[] = [];
  for (const page of watched.filter((name) => names.includes(name))) {
    for (const width of widths) {
      site.delay(0);
      const atOnce = await shift(page, width);
      site.delay(lateness);
      results.push({ page, width, atOnce, late: await shift(page, width) });
    }
  }
  site.delay(0);
  return results;
}
