import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import type { Feed } from "../../src/feed/schema.js";
import { subjectsIn, type Subject } from "../../src/feed/subject.js";
import { reserveSpaceStyleSheet } from "../../src/layout/reserve-space.js";
import { snippet } from "../../src/snippets/snippet.js";
import { startServer } from "../server.js";

/*
 * A page with every kind of element, on a site that delays the script and the feed.
 */

/** How the script is loaded, and by how many milliseconds it is delayed. */
export const scripts = {
  "a module": { tag: "module", wait: 0 },
  "a classic script that blocks": { tag: "classic", wait: 0 },
  "a module that is 3 seconds late": { tag: "module", wait: 3000 },
} as const;

export function isScriptName(name: string): name is keyof typeof scripts {
  return name in scripts;
}

export interface SlowPage {
  script: keyof typeof scripts;
  /** Whether the elements contain a fallback with the current figures, as in snippets. */
  hasFallback: boolean;
  /** Whether the style sheet of the page has the rules that reserve space. */
  reservesSpace: boolean;
}

/** Long enough for the page to be painted, and for elements to announce that they are loading. */
const feedWait = 1500;

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

const feedText = readFileSync("data/midden-nederland.json", "utf8");
// The published feed is valid.
const feed = JSON.parse(feedText) as Feed;

// A grid with auto-fit would shift by itself while the parser is still adding tiles to it.
const siteStyle = `
body { margin: 0 16px; font: 16px/1.4 "Liberation Sans", sans-serif; text-align: justify; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(15em, 1fr)); gap: 1em; }
.row { display: flex; gap: 1em; flex-wrap: wrap; }
`;

/** Starts the site, and gives a function for the address of a page. */
export async function startSlowSite(): Promise<{
  address: (page: SlowPage) => string;
  stop: () => Promise<void>;
}> {
  const pages = new Map<string, string>();
  const { url, stop } = await startServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://any");
    const [, folder = "", file = ""] = pathname.split("/");
    const wait = Number(searchParams.get("wait"));
    const send = (type: string, content: string | Buffer) =>
      response
        .writeHead(200, {
          "Content-Type": `${type}; charset=utf-8`,
          "Content-Security-Policy": policy,
        })
        .end(content);
    switch (file || folder) {
      case "basisniveau.js":
      case "basisniveau.classic.js":
        return void delay(wait).then(() => send("text/javascript", readFileSync(`dist/${file}`)));
      case "midden-nederland.json":
        return void delay(feedWait).then(() => send("application/json", feedText));
      case "plain.css":
        return void send("text/css", siteStyle);
      case "roomy.css":
        return void send("text/css", siteStyle + reserveSpaceStyleSheet(feed));
      default:
        return void send("text/html", pages.get(pathname) ?? "");
    }
  });
  return {
    address: (page) => {
      const path = `/page-${String(pages.size)}`;
      pages.set(path, htmlOf(page, url));
      return `${url}${path}`;
    },
    stop,
  };
}

function htmlOf({ script, hasFallback, reservesSpace }: SlowPage, url: string): string {
  const { tag, wait } = scripts[script];
  const source = `/basisniveau/basisniveau${tag === "classic" ? ".classic" : ""}.js?wait=${String(wait)}`;
  const element = (subject: Subject, chart: "ring" | "bar" = "ring") => {
    const folder = { url, version: "0.1.0", feed };
    const pasted = snippet(
      { subject, chart, survey: "", headingLevel: 2, route: "element" },
      folder,
    );
    return hasFallback
      ? pasted
      : pasted.replace(/(?<=<basisniveau-[^>]*>).*(?=<\/basisniveau-)/, "");
  };
  const of = (kind: Subject["kind"]) => subjectsIn(feed).filter((subject) => subject.kind === kind);
  const text = "<p>Tekst van de pagina, die op haar plaats blijft.</p>";
  const tiles = of("indicator").slice(0, 3);
  return [
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Gemeente</title>`,
    `<meta name="viewport" content="width=device-width">`,
    `<link rel="stylesheet" href="/${reservesSpace ? "roomy" : "plain"}.css">`,
    `<script ${tag === "module" ? 'type="module" ' : ""}src="${source}"></script></head><body>`,
    text,
    ...of("indicator")
      .slice(-1)
      .map((subject) => element(subject) + text + element(subject, "bar") + text),
    ...of("theme")
      .slice(1, 2)
      .map((subject) => element(subject) + text),
    ...of("contact").map((subject) => element(subject) + text),
    `<div class="grid">${tiles.map((subject) => element(subject)).join("")}</div>${text}`,
    `<div class="row">${tiles.map((subject) => `${element(subject)}<p>Ernaast</p>`).join("")}</div>${text}`,
    ...of("overview").map((subject) => element(subject) + text),
    "</body></html>",
  ].join("\n");
}
