import type { Feed, Survey } from "../../feed/schema.js";
import { pageId, type Subject, subjectName, subjectsIn } from "../../feed/subject.js";
import type { PublishedFolder } from "../../snippets/published-folder.js";
import { escaped, tag } from "../../snippets/markup.js";
import { changesLink } from "./changes-feed.js";
import { sourceWords } from "../../text/figure-words.js";
import { wordingFor } from "../../text/wording.js";
import { guideLinks } from "./guide.js";
import { pageText, property } from "./html-page.js";
import { pageTexts } from "./page-texts.js";
import { csvName, shareName, tileTitle } from "./tile-page.js";

/** What the folder holds besides what is made of every feed. */
interface Contents {
  /** Is there a picture of this subject? */
  hasPicture: (subject: Subject) => boolean;
  /** File name of the accessibility report; empty where there is none. */
  accessibilityReport: string;
}

/** Home page of the folder: it leads to each tile page, and to the pages for editors. */
export function indexPage(
  folder: PublishedFolder,
  survey: Survey,
  { hasPicture, accessibilityReport }: Contents,
): string {
  const { feed } = folder;
  const texts = pageTexts(feed.language);
  const further = [
    tag("a", [["href", "samensteller/"]], texts.samensteller),
    tag("a", [["href", "bijwerken/"]], texts.update),
    ...guideLinks(texts, "", texts.guideOfAll),
    tag("a", [["href", csvName]], texts.csv),
    ...(accessibilityReport
      ? [tag("a", [["href", accessibilityReport]], texts.accessibility)]
      : []),
  ];
  const body = [
    `<main class="wide" lang="${texts.language}">`,
    tag("h1", [], escaped(texts.figuresOf(feed.region))),
    tag("p", [], escaped(sourceWords(feed, survey, wordingFor(feed.language)))),
    tag("p", [], texts.choose),
    tag(
      "nav",
      [
        ["aria-label", texts.subjects],
        ["lang", feed.language],
      ],
      subjectList(feed, hasPicture),
    ),
    tag("p", [], `${texts.alsoHere}:`),
    tag("ul", [], further.map((link) => tag("li", [], link)).join("")),
    "</main>",
  ].join("\n");
  const title = tileTitle({ kind: "overview" }, feed, survey);
  return pageText({
    language: feed.language,
    title,
    root: "",
    head: [property("description", title), ...changesLink(folder, "")],
    body,
  });
}

/** Every subject, those of a theme in a list of their own. */
function subjectList(feed: Feed, hasPicture: Contents["hasPicture"]): string {
  const card = (subject: Subject) => {
    const picture = hasPicture(subject)
      ? // Its name is beside it.
        `<img alt="" src="tegel/${escaped(shareName(subject))}" width="1200" height="630" loading="lazy">`
      : "";
    const name = tag("span", [], escaped(subjectName(feed, subject)));
    return tag("a", [["href", `tegel/${pageId(subject)}/`]], picture + name);
  };
  const items = subjectsIn(feed)
    .filter(({ kind }) => kind !== "indicator")
    .map((subject) => {
      const { indicators = [] } =
        feed.themes.find(({ id }) => subject.kind === "theme" && id === subject.id) ?? {};
      const nested = indicators.map(({ id }) => tag("li", [], card({ kind: "indicator", id })));
      return tag(
        "li",
        [],
        card(subject) + (nested.length > 0 ? tag("ul", [], nested.join("")) : ""),
      );
    });
  return tag("ul", [["class", "subjects"]], items.join(""));
}
