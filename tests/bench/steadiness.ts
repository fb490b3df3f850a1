import type { Browser } from "@playwright/test";
import { figuresOf } from "./feeds.js";
import type { PageName } from "./page-names.js";
import { overview, pageAddress } from "./pages.js";
import type { Site } from "./serve.js";
import { visit } from "./visit.js";

/** How much moved in one load. */
export interface Steadiness {
  page: PageName;
  width: number;
  scriptIsLate: boolean;
  layoutShift: number;
}

const watched: readonly PageName[] = ["vanilla", "ours", "ours-fallback", "ours-tile-page"];
const widths = [320, 768, 1280];
const late = 3000;

/** Whether anything moves in windows of several widths, with a script that comes at once and one that comes late. */
export async function measureSteadiness(
  browser: Browser,
  inPage: string,
  site: Site,
  names: readonly PageName[],
): Promise<Steadiness[]> {
  const sentences = figuresOf(overview.feed).map(({ sentence }) => sentence);
  const results: Steadiness[] = [];
  for (const scriptIsLate of [false, true]) {
    site.delay(scriptIsLate ? late : 0);
    for (const page of watched.filter((name) => names.includes(name))) {
      for (const width of widths) {
        const url = `${site.url}${pageAddress(page, overview)}`;
        // A fallback is visible long before the script has come.
        const settling = scriptIsLate ? late + 1000 : 1000;
        const asked = { url, sentences, condition: "plain", width, settling } as const;
        const layoutShift = await visit(browser, inPage, asked, ({ seen }) =>
          Promise.resolve(seen.layoutShift),
        );
        results.push({ page, width, scriptIsLate, layoutShift });
      }
    }
  }
  site.delay(0);
  return results;
}
