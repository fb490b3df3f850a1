import { routes } from "../../src/snippets/routes.js";
import type { PublishedFolder } from "../../src/snippets/published-folder.js";
import type { Choice, Notation, Route } from "../../src/snippets/routes.js";
import { scriptTag, snippet } from "../../src/snippets/snippet.js";
import { readFeed } from "../../src/feed/read.js";
import midden from "../../data/midden-nederland.json" with { type: "json" };
import { publishedUrl } from "./published.js";
import manifest from "../../package.json" with { type: "json" };

export type { Route };

/** The Dutch name of each route in the table. */
export const routeNames: Record<Route, string> = {
  script: "script met element",
  element: "element",
  iframe: "iframe",
  url: "adres",
  link: "link",
  html: "HTML",
  image: "afbeelding",
  wordpress: "blok of shortcode",
};

/** The routes that need no plugin. */
export const plainRoutes = routes.filter((route) => route !== "wordpress");

function folder(): PublishedFolder {
  const read = readFeed(JSON.stringify(midden));
  if (!("feed" in read)) {
    throw new Error("the real feed can't be read");
  }
  return { url: publishedUrl(), version: manifest.version, feed: read.feed };
}

/** The script that the webmaster adds to every page of the site, once. */
export function siteScript(): string {
  return scriptTag(folder());
}

/** The snippet for a route, as the package writes it. */
export function pasted(route: Route, notation: Notation = "html"): string {
  const choice: Choice = {
    subject: { kind: "indicator", id: "training" },
    chart: "ring",
    survey: "",
    headingLevel: 2,
    route,
    notation,
  };
  return snippet(choice, folder());
}
