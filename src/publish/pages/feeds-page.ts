import type { Feed } from "../../feed/schema.js";
import { escaped, tag } from "../../snippets/markup.js";
import { pageText, property } from "./html-page.js";
import { pageTexts } from "./page-texts.js";

/** What marks the page as ours, so that it may be made again. */
export const generator = "basisniveau-widgets";

/** Home page of a folder with several published folders in it, by their names. */
export function feedsPage(feeds: ReadonlyMap<string, Feed>): string {
  const [[root, { language }]] = [...feeds] as [[string, Feed], ...[string, Feed][]];
  const { figures } = pageTexts(language);
  const links = [...feeds].map(([name, feed]) =>
    tag(
      "li",
      [["lang", feed.language]],
      tag("a", [["href", `${name}/`]], `${escaped(feed.title)} (${escaped(feed.region)})`),
    ),
  );
  return pageText({
    language,
    title: figures,
    root: `${root}/`,
    head: [property("generator", generator)],
    body: `<main class="wide"><h1>${figures}</h1>${tag("ul", [], links.join(""))}</main>`,
  });
}
