import { readFileSync } from "node:fs";
import type { Feed } from "../../src/feed/schema.js";
import { generatedFeed, realFeed } from "../feeds/generated.js";
import { startServer } from "../server.js";

/*
 * A site that records its requests. Responses are not cacheable, so that each use of a file is a
 * request.
 */

export const scriptPath = "/basisniveau/basisniveau.js";
export const feedPath = "/basisniveau/midden-nederland.json";
/** A hundred figures with a fixed seed, equal in each run. */
export const generatedPath = "/generated.json";
export const englishPaths = ["/english.json", "/english-too.json"];

const english: Feed = { ...realFeed, language: "en" };

const files = new Map<string, { type: string; content: string }>([
  [scriptPath, { type: "text/javascript", content: readFileSync("dist/basisniveau.js", "utf8") }],
  [feedPath, json(realFeed)],
  [generatedPath, json(generatedFeed(100))],
  ...englishPaths.map((path) => [path, json(english)] as const),
]);

export interface CountedSite {
  /** Adds a page with this body to the site, and gives its path. */
  put: (body: string, head?: string) => string;
  url: string;
  /** Path and query of every request, including those for the page itself. */
  asked: string[];
  stop: () => Promise<void>;
}

export async function startCountedSite(): Promise<CountedSite> {
  const pages = new Map<string, string>();
  const asked: string[] = [];
  const { url, stop } = await startServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    const html = pages.get(path);
    const file = html ? { type: "text/html", content: html } : files.get(path);
    response
      .writeHead(file ? 200 : 404, {
        "Content-Type": `${file?.type ?? "text/plain"}; charset=utf-8`,
        "Cache-Control": "no-store",
      })
      .end(file?.content);
  });
  return {
    put: (body, head = "") => {
      const path = `/page-${String(pages.size)}`;
      pages.set(path, htmlOf(body, head));
      return path;
    },
    url,
    asked,
    stop,
  };
}

function json(feed: Feed) {
  return { type: "application/json", content: JSON.stringify(feed) };
}

function htmlOf(body: string, head: string): string {
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Gemeente</title>',
    // Prevents a request for an icon.
    '<link rel="icon" href="data:,">',
    head,
    `<script type="module" src="${scriptPath}"></script></head><body>${body}</body></html>`,
  ].join("");
}

/** Tiles of the indicators of a feed, cyclically. */
export function tiles(count: number, { feed = realFeed, attributes = [""] } = {}): string {
  const ids = feed.themes.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  return Array.from({ length: count }, (_, index) => {
    const id = ids[index % ids.length] ?? "";
    const more = attributes[index % attributes.length] ?? "";
    return `<basisniveau-indicator indicator="${id}" ${more}></basisniveau-indicator>`;
  }).join("");
}
