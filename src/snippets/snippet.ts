import { has } from "../feed/has.js";
import {
  addressIn,
  chosenPageAddress,
  pageAddress,
  type PublishedFolder,
  scriptAddress,
} from "./published-folder.js";
import { carriedChoice, type Choice, optionAttributes } from "./routes.js";
import { pageId, subjectName, type Subject } from "../feed/subject.js";
import { fallbackOf, fallbackText } from "./fallback.js";
import { frameHeight } from "../layout/frame-height.js";
import { placeWords } from "../text/figure-words.js";
import { escaped, startTag, tag } from "./markup.js";

/*
 * What an editor pastes, one function for each route into a page. Each snippet is one line, since
 * WordPress turns lines into paragraphs, and contains the current figures, since the script may not
 * run.
 */

/** The words before a link, in the language of the feed. */
const newestFigures = { nl: "De nieuwste cijfers:", en: "The newest figures:" };

const writers: Record<Choice["route"], (choice: Choice, folder: PublishedFolder) => string> = {
  script: (choice, folder) => `${scriptTag(folder, choice.integrity)}${element(choice, folder)}`,
  element,
  iframe,
  url: ({ subject }, folder) => pageAddress(subject, folder),
  link,
  html: staticHtml,
  image,
  wordpress: shortcode,
};

/** What to paste for a choice. */
export function snippet(choice: Choice, folder: PublishedFolder): string {
  return writers[choice.route](carriedChoice(choice), folder);
}

/** The script tag for one page or a whole site. With a hash only exactly that version runs. */
export function scriptTag(folder: PublishedFolder, integrity = ""): string {
  return tag("script", [
    ["type", "module"],
    ["src", scriptAddress({ integrity }, folder)],
    ["integrity", integrity],
    ["crossorigin", integrity && "anonymous"],
  ]);
}

function element(choice: Choice, folder: PublishedFolder): string {
  const { subject } = choice;
  return tag(
    `basisniveau-${subject.kind}`,
    [...idAttribute(subject), ...optionAttributes(choice)],
    fallbackLink(choice, folder),
  );
}

/** An overview and a contact card need no id. */
function idAttribute(subject: Subject): [string, string][] {
  return has(subject, "id") ? [[subject.kind, subject.id]] : [];
}

/**
 * The current figures as a link to their tile page. A CMS that strips the element keeps this link,
 * and a script for the whole site turns such links into tiles.
 */
function fallbackLink(choice: Choice, folder: PublishedFolder, className = ""): string {
  const { subject, survey } = choice;
  const { feed } = folder;
  const { title, sentences, source } = fallbackOf(subject, survey, feed, choice);
  const attributes: [string, string][] = [
    ["class", className],
    ["href", chosenPageAddress(choice, folder)],
    ["lang", foreignLanguage(folder)],
  ];
  // Phrasing content only: many systems put it inside a paragraph.
  const lines = [
    ...(title ? [`<strong>${escaped(title)}</strong>`] : []),
    ...sentences.map(escaped),
    ...(source ? [escaped(source)] : []),
  ];
  return tag(
    "a",
    attributes,
    title ? lines.join("<br>") : escaped(fallbackText(subject, survey, feed, choice)),
  );
}

/** The language of the feed where it isn't Dutch: host pages are assumed to be in Dutch. */
function foreignLanguage({ feed: { language } }: PublishedFolder): string {
  return language.startsWith("nl") ? "" : language;
}

function iframe(choice: Choice, folder: PublishedFolder): string {
  return tag("iframe", [
    ["src", chosenPageAddress(choice, folder)],
    ["title", frameTitle(choice.subject, folder)],
    ["width", "100%"],
    ["height", String(frameHeight(choice, folder.feed))],
    ["loading", "lazy"],
    // Without it the frame has a border, which makes it wider than its column.
    ["frameborder", "0"],
  ]);
}

function frameTitle(subject: Subject, { feed }: PublishedFolder): string {
  const name = subjectName(feed, subject);
  return `${name} (${placeWords(feed, name).join(", ")})`;
}

function link(choice: Choice, folder: PublishedFolder): string {
  const { subject, survey, notation = "html" } = choice;
  const text = fallbackText(subject, survey, folder.feed, choice);
  const address = chosenPageAddress(choice, folder);
  // Brackets and vertical bars are syntax in these wikis.
  const plain = text.replaceAll("[", "(").replaceAll("]", ")").replaceAll("|", "/");
  switch (notation) {
    case "mediawiki":
      return `[${address} <nowiki>${escaped(plain)}</nowiki>]`;
    case "dokuwiki":
      return `[[${address}|${plain}]]`;
    case "html":
      return tag("p", [], fallbackLink(choice, folder, "basisniveau"));
  }
}

function staticHtml(choice: Choice, folder: PublishedFolder): string {
  const { subject, survey, headingLevel } = choice;
  const { title, sentences, source } = fallbackOf(subject, survey, folder.feed, choice);
  const before = newestFigures[folder.feed.language.startsWith("en") ? "en" : "nl"];
  const page = tag(
    "a",
    [["href", pageAddress(subject, folder)]],
    escaped(subjectName(folder.feed, subject)),
  );
  const newest = `${before} ${page}`;
  const items = sentences.map((sentence) => tag("li", [], escaped(sentence)));
  const parts = title
    ? [
        tag(`h${headingLevel}`, [], escaped(title)),
        ...(items.length > 0 ? [tag("ul", [], items.join(""))] : []),
        ...(source ? [tag("p", [], `${escaped(source)}. ${newest}`)] : []),
      ]
    : [tag("p", [], `${escaped(fallbackText(subject, survey, folder.feed, choice))}. ${newest}`)];
  return tag("div", [["lang", foreignLanguage(folder)]], parts.join(""));
}

function image({ subject, survey }: Choice, folder: PublishedFolder): string {
  return startTag("img", [
    ["src", addressIn(folder, `tegel/${pageId(subject)}.png`)],
    ["alt", fallbackText(subject, survey, folder.feed)],
    ["width", "480"],
    // Never wider than its column, whatever the page does with images.
    ["style", "max-width:100%;height:auto"],
    ["lang", foreignLanguage(folder)],
  ]);
}

function shortcode(choice: Choice): string {
  const { subject } = choice;
  const attributes = [...idAttribute(subject), ...optionAttributes(choice)];
  return [
    "[basisniveau",
    ...(subject.kind === "contact" ? ["contact"] : []),
    ...attributes.map(([name, value]) => `${name}="${escaped(value)}"`),
  ]
    .join(" ")
    .concat("]");
}
