import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser } from "@playwright/test";
import type { Feed } from "../../src/feed/schema.js";
import { bundle } from "./bundle.js";
import { type Content, htmlDocument, siteDocument } from "./document.js";
import { generatedFeed, realFeed } from "../feeds/generated.js";
import { figuresOf } from "./expected-figures.js";
import { type PageName, pageNames } from "./page-names.js";
import type { Site } from "./serve.js";

const command = "npm/publish/command.js";
const feedPath = "data/midden-nederland.json";
const speedPage = "docs/snelheid.md";

/** The pages that render their content by a script of their own. */
const scripted = [
  "vanilla",
  "customelement",
  "preact",
  "svelte",
  "chartjs",
  "echarts",
  "plot",
  "chartscss",
  "webawesome",
] as const;

/** Does the page have a style sheet of its own? */
function hasStyle(page: (typeof scripted)[number]): boolean {
  return page === "webawesome" || page === "chartscss";
}

/** The pages that can show tiles only. */
export const tilePages: readonly PageName[] = [
  "static",
  ...scripted,
  "iframes",
  "ours",
  "ours-long-page",
];

/** The pages that can show the whole infographic. */
export const overviewPages: readonly PageName[] = pageNames.filter(
  (page) => page !== "ours-long-page",
);

/** The pages that ask for the feed by a script, and can ask for it beforehand. */
export const preloadingPages: readonly PageName[] = [...scripted, "ours", "ours-fallback"];

/** The CSS rule for long pages, from the page of the documentation that explains it. */
function ruleForLongPages(): string {
  const [, rule] =
    /```css\n(.*?content-visibility.*?)```/s.exec(readFileSync(speedPage, "utf8")) ?? [];
  if (!rule) {
    throw new Error(`${speedPage} has no rule for long pages`);
  }
  return rule;
}

/** What a page shows: the whole infographic, or only the tiles of a feed. */
export interface Shown {
  feed: Feed;
  /** Name of the feed, and of the pages that show it. */
  name: string;
  what: "infographic" | "tiles";
}

/** The real feed, whole. */
export const overview: Shown = { feed: realFeed, name: "overview", what: "infographic" };

/** A number of tiles from a generated feed. */
export function tiles(count: number): Shown {
  return { feed: generatedFeed(count), name: `tiles-${count}`, what: "tiles" };
}

/** Address of a page that shows something. */
export function pageAddress(page: PageName, { name }: Shown): string {
  return page === "ours-tile-page" ? "/published/tegel/overzicht/" : `/${page}/${name}.html`;
}

/** Address of the same page with a line that asks for the feed beforehand. */
export function preloadedAddress(page: PageName, { name }: Shown): string {
  return `/${page}/${name}.preloaded.html`;
}

/**
 * Adds to a site what doesn't depend on the feed: style sheets, the scripts of every page, and the
 * published folder.
 */
export async function putScripts(site: Site): Promise<void> {
  site.put("/site.css", readFileSync("tests/bench/pages/site.css"));
  for (const name of scripted) {
    const { script, style } = await bundle(`pages/${name}.js`);
    site.put(`/${name}/page.js`, script);
    if (style) {
      site.put(`/${name}/page.css`, style);
    }
  }
  site.put("/iframes/maker.js", (await bundle("pages/iframes.js")).script);
  site.put("/iframes/tile.js", (await bundle("pages/iframe-tile.js")).script);
  site.put(
    "/iframes/tile.html",
    htmlDocument({ scripts: ["/iframes/tile.js"], styles: ["/site.css"], body: "" }),
  );
  site.put("/ours/basisniveau.js", readFileSync("dist/basisniveau.js"));
  site.put("/ours/long-page.css", ruleForLongPages());
  publish(site);
}

/** Adds the published folder of the real feed to a site. */
function publish(site: Site): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const out = join(folder, "published");
  const url = `${site.url}/published`;
  execFileSync("node", [command, "publish", "--feed", feedPath, "--url", url, "--out", out]);
  for (const path of readdirSync(out, { recursive: true, encoding: "utf8" })) {
    if ([".html", ".css", ".js", ".json"].includes(extname(path))) {
      site.put(`/published/${path.replaceAll("\\", "/")}`, readFileSync(join(out, path)));
    }
  }
  rmSync(folder, { recursive: true });
}

/** Adds the pages to a site, each if it can show the content. */
export async function putPages(site: Site, shown: Shown, browser: Browser): Promise<void> {
  const { feed, name, what } = shown;
  const feedAddress = `/feeds/${name}.json`;
  site.put(feedAddress, JSON.stringify(feed));
  const preload = (address: string) =>
    `<link rel="preload" as="fetch" href="${address}" crossorigin>`;
  /** Adds a page twice: as it is, and with the feed preloaded. */
  const putTwice = (page: PageName, content: Content, address = feedAddress) => {
    site.put(pageAddress(page, shown), siteDocument(content));
    const head = `${content.head ?? ""}${preload(address)}`;
    site.put(preloadedAddress(page, shown), siteDocument({ ...content, head }));
  };
  const place = (content: string) =>
    `<div class="infographic" data-feed="${feedAddress}" data-show="${what}">${content}</div>`;

  for (const page of scripted) {
    const styles = hasStyle(page) ? [`/${page}/page.css`] : [];
    const content = { scripts: [`/${page}/page.js`], styles, body: place("") };
    putTwice(page, content);
  }

  // Prerendered by the code of the hand-written page, so that both have the same content.
  const made = await madeBy("/vanilla/page.js");
  site.put(`/static/${name}.html`, siteDocument({ body: place(made) }));
  site.put(
    `/iframes/${name}.html`,
    siteDocument({ body: place(await madeBy("/iframes/maker.js")) }),
  );
  for (const { indicator, percentage } of figuresOf(feed)) {
    const figure = JSON.stringify({ indicator, percentage });
    site.put(`/iframes/figures/${indicator.id}.json`, figure);
  }

  const head = `<meta name="basisniveau-feed" content="${feedAddress}">`;
  const scripts = ["/ours/basisniveau.js"];
  if (what === "tiles") {
    const items = figuresOf(feed).map(
      ({ indicator: { id } }) =>
        `<li><basisniveau-indicator indicator="${id}"></basisniveau-indicator></li>`,
    );
    const body = `<ul class="tiles">${items.join("")}</ul>`;
    site.put(`/ours/${name}.html`, siteDocument({ scripts, head, body }));
    const styles = ["/ours/long-page.css"];
    site.put(`/ours-long-page/${name}.html`, siteDocument({ scripts, styles, head, body }));
  } else {
    // Reserves space for our elements, as the style sheet of the site does for the other pages.
    const styles = ["/published/basisniveau.css"];
    const body = "<basisniveau-overview></basisniveau-overview>";
    putTwice("ours", { scripts, styles, head, body });
    // The feed beside the script of the snippet.
    putTwice(
      "ours-fallback",
      { styles, body: snippet(site) },
      `${site.url}/published/v0/midden-nederland.json`,
    );
  }

  async function madeBy(script: string): Promise<string> {
    site.put("/maker.html", siteDocument({ scripts: [script], body: place("") }));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}/maker.html`);
    const content = await page.locator(".infographic:not(:empty)").innerHTML();
    await context.close();
    return content;
  }
}

/** What an editor pastes: script, element, and inside it a fallback with every figure as text. */
function snippet(site: Site): string {
  const url = `${site.url}/published`;
  const args = [command, "snippet", "overzicht", "--feed", feedPath, "--url", url];
  return execFileSync("node", args, { encoding: "utf8" });
}
