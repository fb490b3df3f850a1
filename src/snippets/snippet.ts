import {
  addressIn,
  chosenPageAddress,
  pageAddress,
  type Place,
  scriptAddress,
} from "./published-folder.js";
import { carriedChoice, type Choice, optionAttributes } from "./routes.js";
import { pageId, subjectName, type What } from "../feed/subject.js";
import { fallbackOf, fallbackText } from "./fallback.js";
import { frameHeight } from "../layout/frame-height.js";
import { escaped, startTag, tag } from "./markup.js";

/*
 * What an editor pastes, one function for each way into a page. Each snippet is one line, since
 * WordPress makes paragraphs of lines, and holds the figures of today, since there may be no
 * script.
 */

/** What stands before a link, in the language of the feed. */
const newestFigures = { nl: "De nieuwste cijfers:", en: "The newest figures:" };

const writers: Record<Choice["way"], (choice: Choice, place: Place) => string> = {
  script: (choice, place) => `${scriptTag(place, choice.integrity)}${element(choice, place)}`,
  element,
  iframe,
  url: ({ what }, place) => pageAddress(what, place),
  link,
  html: staticHtml,
  image,
  wordpress: shortcode,
};

/** What to paste for a choice. */
export function snippet(choice: Choice, place: Place): string {
  return writers[choice.way](carriedChoice(choice), place);
}

/**
 * The script for one page or for a whole site. With the hash of its version no other one will run.
 */
export function scriptTag(place: Place, integrity = ""): string {
  return tag("script", [
    ["type", "module"],
    ["src", scriptAddress({ integrity }, place)],
    ["integrity", integrity],
    ["crossorigin", integrity && "anonymous"],
  ]);
}

function element(choice: Choice, place: Place): string {
  const { what } = choice;
  return tag(
    `basisniveau-${what.kind}`,
    [...idAttribute(what), ...optionAttributes(choice)],
    fallbackLink(choice, place),
  );
}

/** An overview and a contact card need no id. */
function idAttribute(what: What): [string, string][] {
  return "id" in what ? [[what.kind, what.id]] : [];
}

/**
 * The figures of today as a link to their page. A CMS that takes away the element leaves this, and
 * a script for the whole site makes tiles of such links.
 */
function fallbackLink(choice: Choice, place: Place, className = ""): string {
  const { what, survey } = choice;
  const { feed } = place;
  const { title, sentences, source } = fallbackOf(what, survey, feed);
  const attributes: [string, string][] = [
    ["class", className],
    ["href", chosenPageAddress(choice, place)],
    ["lang", foreignLanguage(place)],
  ];
  // Nothing but what may stand in a paragraph, where many systems put it.
  const lines = [
    ...(title ? [`<strong>${escaped(title)}</strong>`] : []),
    ...sentences.map(escaped),
    ...(source ? [escaped(source)] : []),
  ];
  return tag(
    "a",
    attributes,
    title ? lines.join("<br>") : escaped(fallbackText(what, survey, feed)),
  );
}

/** The pages are taken to be in Dutch, so what is not has to say so. */
function foreignLanguage({ feed: { language } }: Place): string {
  return language.startsWith("nl") ? "" : language;
}

function iframe(choice: Choice, place: Place): string {
  return tag("iframe", [
    ["src", chosenPageAddress(choice, place)],
    ["title", `${subjectName(place.feed, choice.what)} (${place.feed.region})`],
    ["width", "100%"],
    ["height", String(frameHeight(choice, place.feed))],
    ["loading", "lazy"],
    // Else it has a border, and is wider than its column by that.
    ["frameborder", "0"],
  ]);
}

function link(choice: Choice, place: Place): string {
  const { what, survey, notation = "html" } = choice;
  const text = fallbackText(what, survey, place.feed);
  const address = chosenPageAddress(choice, place);
  // Brackets and bars are signs of these systems.
  const plain = text.replaceAll("[", "(").replaceAll("]", ")").replaceAll("|", "/");
  switch (notation) {
    case "mediawiki":
      return `[${address} <nowiki>${escaped(plain)}</nowiki>]`;
    case "dokuwiki":
      return `[[${address}|${plain}]]`;
    case "html":
      return tag("p", [], fallbackLink(choice, place, "basisniveau"));
  }
}

function staticHtml(choice: Choice, place: Place): string {
  const { what, survey, headingLevel } = choice;
  const { title, sentences, source } = fallbackOf(what, survey, place.feed);
  const before = newestFigures[place.feed.language.startsWith("en") ? "en" : "nl"];
  const page = tag(
    "a",
    [["href", pageAddress(what, place)]],
    escaped(subjectName(place.feed, what)),
  );
  const newest = `${before} ${page}`;
  const items = sentences.map((sentence) => tag("li", [], escaped(sentence)));
  const parts = title
    ? [
        tag(`h${headingLevel}`, [], escaped(title)),
        ...(items.length > 0 ? [tag("ul", [], items.join(""))] : []),
        ...(source ? [tag("p", [], `${escaped(source)}. ${newest}`)] : []),
      ]
    : [tag("p", [], `${escaped(fallbackText(what, survey, place.feed))}. ${newest}`)];
  return tag("div", [["lang", foreignLanguage(place)]], parts.join(""));
}

function image({ what, survey }: Choice, place: Place): string {
  return startTag("img", [
    ["src", addressIn(place, `tegel/${pageId(what)}.png`)],
    ["alt", fallbackText(what, survey, place.feed)],
    ["width", "480"],
    ["lang", foreignLanguage(place)],
  ]);
}

function shortcode(choice: Choice): string {
  const { what } = choice;
  const attributes = [...idAttribute(what), ...optionAttributes(choice)];
  return [
    "[basisniveau",
    ...(what.kind === "contact" ? ["contact"] : []),
    ...attributes.map(([name, value]) => `${name}="${escaped(value)}"`),
  ]
    .join(" ")
    .concat("]");
}
