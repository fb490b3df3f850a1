import { createElement } from "../dom/unclobbered.js";
import type { Feed, Theme } from "../feed/schema.js";
import { csv } from "../text/csv.js";

/** How long a browser may take to ask a visitor where to save a file, in milliseconds. */
const patience = 60_000;

/** Saves the figures of these themes as a CSV file, made of what is in the feed: no request. */
export function saveCsv(page: Document, feed: Feed, themes: Theme[]): void {
  const link = createElement(page, "a");
  const href = URL.createObjectURL(new Blob([csv(feed, themes)], { type: "text/csv" }));
  link.href = href;
  link.download = `${fileName(feed, themes)}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), patience);
}

/** "midden-nederland", or for one theme of several "midden-nederland-zicht". */
function fileName({ region, themes: all }: Feed, themes: Theme[]): string {
  const [theme] = themes;
  const name = theme && themes.length < all.length ? `${region} ${theme.id}` : region;
  return name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "-")
    .replace(/^-|-$/g, "");
}
