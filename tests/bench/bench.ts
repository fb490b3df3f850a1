import process from "node:process";
import type { Browser } from "@playwright/test";
import { bundle } from "./bundle.js";
import type { Condition } from "./conditions.js";
import { figuresOf } from "./feeds.js";
import { thisMachine } from "./machine.js";
import { measure } from "./measure.js";
import { optionsFrom } from "./options.js";
import type { PageName } from "./page-names.js";
import {
  overview,
  pageAddress,
  putPages,
  putScripts,
  type Shown,
  tilePages,
  tiles,
} from "./pages.js";
import { record } from "./record.js";
import { report } from "./report.js";
import type { Results } from "./results.js";
import { inTurn } from "./rounds.js";
import { scriptSizes } from "./script-sizes.js";
import { serve } from "./serve.js";
import { measureSteadiness } from "./steadiness.js";
import { writeResults, writeToReadme } from "./write.js";

const counts = [1, 10, 100, 1000];

/** A page for each frame is more than a browser bears. */
const mostFrames = 100;

/** Measures what the command line asks for, tells it, and writes it down. */
export async function bench(browser: Browser): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  const { pages, rounds } = options;
  const site = await serve();
  const { script: inPage } = await bundle("in-page.ts");
  const results: Results = {
    date: new Date().toISOString(),
    machine: thisMachine(browser.version()),
    pages,
    loads: {},
    recordings: {},
    scale: [],
    steadiness: [],
    scriptSizes: scriptSizes(),
  };
  const asked = (page: PageName, shown: Shown, condition: Condition) => ({
    url: `${site.url}${pageAddress(page, shown)}`,
    sentences: figuresOf(shown.feed).map(({ sentence }) => sentence),
    condition,
    screenshot: options.screenshots && `${options.screenshots}/${page}-${shown.name}.png`,
  });

  await putScripts(site, pages);
  await putPages(site, overview, browser);
  for (const condition of options.conditions) {
    say(condition);
    results.loads[condition] = await inTurn(pages, rounds[condition], (page) =>
      measure(browser, inPage, asked(page, overview, condition)),
    );
  }
  say("recordings");
  results.recordings = await inTurn(pages, rounds.recordings, (page) =>
    record(browser, inPage, asked(page, overview, "plain")),
  );
  say("steadiness");
  results.steadiness = await measureSteadiness(browser, inPage, site, pages);
  for (const count of options.withScale ? counts : []) {
    say(`${count} tiles`);
    const shown = tiles(count);
    await putPages(site, shown, browser);
    const able = tilePages.filter(
      (page) => pages.includes(page) && (page !== "iframes" || count <= mostFrames),
    );
    const visit = (page: PageName) => asked(page, shown, "plain");
    results.scale.push({
      count,
      loads: await inTurn(able, rounds.scale, (page) => measure(browser, inPage, visit(page))),
      recordings: await inTurn(able, rounds.scaleRecordings, (page) =>
        record(browser, inPage, visit(page)),
      ),
    });
  }
  await site.stop();

  console.log(report(results));
  writeResults(results, options.out);
  if (options.readme) {
    await writeToReadme(results);
  }
}

/** Tells how far it is, apart from what it finds. */
function say(what: string): void {
  process.stderr.write(`${new Date().toLocaleTimeString("nl")} ${what}\n`);
}
