import type { Survey } from "../../feed/schema.js";
import { subjectsIn, pageId, subjectName } from "../../feed/subject.js";
import { type PublishedFolder, scriptFolder } from "../../snippets/published-folder.js";
import { escaped, tag } from "../../snippets/markup.js";
import { changesLink } from "./changes-feed.js";
import { pageText, property } from "./html-page.js";
import { pageTexts } from "./page-texts.js";
import { element, tileTitle } from "./tile-page.js";

/**
 * Home page of the folder, and an example of its content: the overview, and a link to each tile
 * page.
 */
export function indexPage(folder: PublishedFolder, survey: Survey): string {
  const { feed } = folder;
  const title = tileTitle({ kind: "overview" }, feed, survey);
  const tiles = subjectsIn(feed).map((subject) => {
    const link = tag(
      "a",
      [["href", `tegel/${pageId(subject)}/`]],
      escaped(subjectName(feed, subject)),
    );
    return tag("li", [], link);
  });
  const texts = pageTexts(feed.language);
  const samensteller = tag("a", [["href", "samensteller/"]], texts.samensteller);
  const body = [
    tag(
      "h1",
      [
        ["class", "seen"],
        ["lang", texts.language],
      ],
      escaped(texts.figuresOf(feed.region)),
    ),
    element({ kind: "overview" }, feed, survey),
    `<section lang="${texts.language}"><h2>${texts.ownPage}</h2>`,
    `<p>${samensteller}${texts.orChoose}</p>`,
    tag("ul", [["lang", feed.language]], tiles.join("")),
    `<p>${tag("a", [["href", "bijwerken/"]], texts.update)}</p>`,
    "</section>",
  ].join("\n");
  return pageText({
    language: feed.language,
    title,
    root: "",
    head: [
      property("description", title),
      ...changesLink(folder, ""),
      tag("script", [
        ["type", "module"],
        ["src", `${scriptFolder(folder)}/basisniveau.js`],
      ]),
    ],
    body: `<main class="wide">${body}</main>`,
  });
}
