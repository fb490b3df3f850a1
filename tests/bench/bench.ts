import { loadavg } from "node:os";
import process from "node:process";
import type { Browser } from "@playwright/test";
import { watchMachine } from "./busyness.js";
import { bundle } from "./bundle.js";
import type { Condition } from "./conditions.js";
import { figuresOf } from "./expected-figures.js";
import { thisMachine } from "./machine.js";
import { measure } from "./measure.js";
import { optionsFrom } from "./options.js";
import type { PageName } from "./page-names.js";
import {
  overview,
  overviewPages,
  pageAddress,
  preloadedAddress,
  preloadingPages,
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
import type { Visit } from "./visit.js";
import { writeResults, writeToReadme } from "./write.js";

const counts = [1, 10, 100, 1000];

/** The most iframes that a browser can load on one page. */
const mostFrames = 100;

/** Measures what the command line asks for, prints the results and writes them to files. */
export async function bench(browser: Browser): Promise<void> {
  const { pages, conditions, rounds, withScale, out, readme, screenshots } = optionsFrom(
    process.argv.slice(2),
  );
  const site = await serve();
  const { script: inPage } = await bundle("in-page.ts");
  const visitTo = (page: PageName, shown: Shown, condition: Condition = "plain"): Visit => ({
    url: `${site.url}${pageAddress(page, shown)}`,
    sentences: figuresOf(shown.feed).map(({ sentence }) => sentence),
    condition,
  });
  const results: Results = {
    date: new Date().toISOString(),
    machine: thisMachine(browser.version()),
    pages,
    loads: {},
    preloaded: {},
    busyness: {},
    recordings: {},
    scale: [],
    steadiness: [],
    scriptSizes: scriptSizes(),
  };

  warnWhenBusy();
  await putScripts(site);
  await putPages(site, overview, browser);
  const whole = overviewPages.filter((page) => pages.includes(page));
  await warmUp(whole, overview);
  let busyness = watchMachine();
  for (const condition of conditions) {
    say(condition);
    results.loads[condition] = await inTurn(whole, rounds[condition], (page) =>
      measure(browser, inPage, visitTo(page, overview, condition)),
    );
  }
  results.busyness.loads = busyness();
  busyness = watchMachine();
  const preloading = whole.filter((page) => preloadingPages.includes(page));
  for (const condition of conditions) {
    say(`${condition}, feed preloaded`);
    results.preloaded[condition] = await inTurn(preloading, rounds[condition], (page) =>
      measure(browser, inPage, {
        ...visitTo(page, overview, condition),
        url: `${site.url}${preloadedAddress(page, overview)}`,
      }),
    );
  }
  results.busyness.preloaded = busyness();
  busyness = watchMachine();
  say("recordings");
  results.recordings = await inTurn(whole, rounds.recordings, (page) =>
    record(browser, inPage, visitTo(page, overview)),
  );
  results.busyness.recordings = busyness();
  busyness = watchMachine();
  say("steadiness");
  results.steadiness = await measureSteadiness(browser, inPage, site, whole);
  results.busyness.steadiness = busyness();

  for (const count of withScale ? counts : []) {
    const shown = tiles(count);
    const able = tilePages
      .filter((page) => pages.includes(page))
      .filter((page) => page !== "iframes" || count <= mostFrames);
    await putPages(site, shown, browser);
    await warmUp(able, shown);
    say(shown.name);
    busyness = watchMachine();
    results.scale.push({
      count,
      loads: await inTurn(able, rounds.scale, (page) =>
        measure(browser, inPage, visitTo(page, shown)),
      ),
      recordings: await inTurn(able, rounds.scaleRecordings, (page) =>
        record(browser, inPage, visitTo(page, shown)),
      ),
      busyness: busyness(),
    });
  }
  await site.stop();

  console.log(report(results));
  writeResults(results, out);
  if (readme) {
    await writeToReadme(results);
  }

  /** A warm-up round, which doesn't count. Takes the screenshots, if requested. */
  async function warmUp(names: PageName[], shown: Shown): Promise<void> {
    say(`warming up for ${shown.name}`);
    for (const page of names) {
      const screenshot = screenshots && `${screenshots}/${page}-${shown.name}.png`;
      await measure(browser, inPage, { ...visitTo(page, shown), screenshot });
    }
  }
}

/** Warns when the machine is busy, since other load slows some pages and not others. */
function warnWhenBusy(): void {
  const [load = 0] = loadavg();
  if (load > 1) {
    say(`this machine is busy (load ${load.toFixed(1)}): times of this run can't be trusted`);
  }
}

/** Prints progress, separately from the results. */
function say(what: string): void {
  process.stderr.write(`${new Date().toLocaleTimeString("nl")} ${what}\n`);
}
