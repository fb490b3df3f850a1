import { pageId, subjectName, tagFor, type Subject } from "../../feed/subject.js";
import type { Feed, Survey } from "../../feed/schema.js";
import {
  addressIn,
  pageAddress,
  type PublishedFolder,
  scriptFolder,
} from "../../snippets/published-folder.js";
import { fallbackText } from "../../snippets/fallback.js";
import { escaped, startTag, tag } from "../../snippets/markup.js";
import type { Pictures } from "../picture/pictures.js";
import { shortSource } from "../../text/figure-words.js";
import { wordingFor } from "../../text/wording.js";
import { changesLink } from "./changes-feed.js";
import { pageText, property } from "./html-page.js";
import { pageTexts } from "./page-texts.js";
import { prerendered } from "./prerendered.js";
import { type Download, tileDetails } from "./tile-details.js";

/** Name of the figures as CSV, in the published folder. */
export const csvName = "midden-nederland.csv";

/** Name of the picture that other sites show of a link, in the folder `tegel`. */
export function shareName(subject: Subject): string {
  return `${pageId(subject)}-deel.png`;
}

/** Relative address of the published folder from a tile page. */
const root = "../../";

/**
 * The page of one tile: prerendered, so that people and other sites can read it without a script;
 * then its element renders in the same position.
 */
export function tilePage(
  subject: Subject,
  folder: PublishedFolder,
  survey: Survey,
  pictures: Pictures | undefined,
): string {
  const { feed } = folder;
  const title = tileTitle(subject, feed, survey);
  const description = fallbackText(subject, survey.id, feed);
  const head = [
    property("description", description),
    ...(folder.url ? forOtherSites(subject, folder, { title, description, pictures }) : []),
    ...changesLink(folder, root),
    // Not a module, so that it runs before anything is drawn.
    tag("script", [["src", `${root}tegel-kader.js`]]),
    startTag("link", [
      ["rel", "preload"],
      ["as", "fetch"],
      ["href", `${root}${scriptFolder(folder)}/midden-nederland.json`],
      ["crossorigin", "anonymous"],
    ]),
    tag("script", [
      ["type", "module"],
      ["src", `${root}tegel.js`],
    ]),
    tag("script", [
      ["type", "module"],
      ["src", `${root}${scriptFolder(folder)}/basisniveau.js`],
    ]),
  ];
  return pageText({
    language: feed.language,
    title,
    root,
    head,
    body: body(subject, feed, survey, pictures),
  });
}

/** What other sites read to show a link to the page. They need whole addresses. */
function forOtherSites(
  subject: Subject,
  folder: PublishedFolder,
  {
    title,
    description,
    pictures,
  }: { title: string; description: string; pictures: Pictures | undefined },
): string[] {
  const image = pictures
    ? [
        property("og:image", addressIn(folder, `tegel/${shareName(subject)}`)),
        property("og:image:type", "image/png"),
        property("og:image:width", String(pictures.share.width)),
        property("og:image:height", String(pictures.share.height)),
        property("og:image:alt", description),
      ]
    : [];
  return [
    startTag("link", [
      ["rel", "canonical"],
      ["href", pageAddress(subject, folder)],
    ]),
    property("og:type", "website"),
    property("og:title", title),
    property("og:description", description),
    property("og:url", pageAddress(subject, folder)),
    property("og:site_name", folder.feed.publisher?.name ?? folder.feed.region),
    ...image,
    property("og:locale", territory(folder.feed.language)),
    property("twitter:card", pictures ? "summary_large_image" : "summary"),
    startTag("link", [
      ["rel", "alternate"],
      ["type", "application/json+oembed"],
      ["href", addressIn(folder, `oembed/${pageId(subject)}.json`)],
      ["title", title],
    ]),
  ];
}

/** Title of a tile page. */
export function tileTitle(subject: Subject, feed: Feed, survey: Survey): string {
  const name = subjectName(feed, subject);
  return `${name} – ${shortSource(feed, survey, wordingFor(feed.language), name)}`;
}

/** The most likely territory of a language too, which Open Graph asks for: `nl_NL` for `nl`. */
function territory(language: string): string {
  const { language: name, region } = new Intl.Locale(language).maximize();
  return region ? `${name}_${region}` : name;
}

function body(
  subject: Subject,
  feed: Feed,
  survey: Survey,
  pictures: Pictures | undefined,
): string {
  const details = tileDetails(subject, feed, survey, {
    root,
    downloads: downloadsOf(subject, feed, pictures),
  });
  return [
    breadcrumb(subject, feed),
    tag(
      "main",
      [["class", subject.kind === "overview" ? "wide" : "column"]],
      heading(subject, feed) + element(subject, feed, survey) + details,
    ),
  ].join("");
}

function breadcrumb(subject: Subject, feed: Feed): string {
  const { language, breadcrumb: name, allFigures } = pageTexts(feed.language);
  const theme =
    subject.kind === "indicator"
      ? feed.themes.find(({ indicators }) => indicators.some(({ id }) => id === subject.id))
      : undefined;
  const steps = [
    tag("li", [], tag("a", [["href", `${root}index.html`]], escaped(allFigures(feed.region)))),
    ...(theme
      ? [
          tag(
            "li",
            [["lang", feed.language]],
            tag("a", [["href", `../${theme.id}/`]], escaped(theme.title)),
          ),
        ]
      : []),
  ];
  return tag(
    "nav",
    [
      ["class", "around"],
      ["lang", language],
      ["aria-label", name],
    ],
    tag("ol", [], steps.join("")),
  );
}

/**
 * The name of the subject. An overview shows its own title. Without the period: the address may ask
 * for another survey, and the source line states which.
 */
function heading(subject: Subject, feed: Feed): string {
  const { language, figuresOf } = pageTexts(feed.language);
  return subject.kind === "overview"
    ? tag("h1", [["lang", language]], escaped(figuresOf(feed.region)))
    : tag("h1", [], escaped(subjectName(feed, subject)));
}

function downloadsOf(subject: Subject, feed: Feed, pictures: Pictures | undefined): Download[] {
  const { csv, png, svg, sharePicture } = pageTexts(feed.language);
  const id = pageId(subject);
  return [
    { href: `${root}${csvName}`, text: csv },
    ...(pictures
      ? [
          { href: `../${id}.png`, text: png },
          { href: `../${id}.svg`, text: svg },
          { href: `../${shareName(subject)}`, text: sharePicture },
        ]
      : []),
  ];
}

/** The element, with its prerendered content within its tags. */
function element(subject: Subject, feed: Feed, survey: Survey): string {
  const id: [string, string][] = "id" in subject ? [[subject.kind, subject.id]] : [];
  return tag(
    tagFor(subject),
    id,
    prerendered(subject, feed, survey, { download: `${root}${csvName}` }),
  );
}
