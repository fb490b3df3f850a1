import { pageId, subjectName, tagFor, type What } from "../../feed/subject.js";
import type { Feed, Survey } from "../../feed/schema.js";
import {
  addressIn,
  pageAddress,
  type Place,
  scriptFolder,
} from "../../snippets/published-folder.js";
import { fallbackText } from "../../snippets/fallback.js";
import { escaped, startTag, tag } from "../../snippets/markup.js";
import { wordingFor } from "../../text/wording.js";
import { pageText, property } from "./html-page.js";
import { prerendered } from "./prerendered.js";

/** Where the folder is, from the page of a tile. */
const root = "../../";

/**
 * The page of one tile: readable as it is, for people and for other sites; then its element takes
 * over in place.
 */
export function tilePage(what: What, place: Place, survey: Survey): string {
  const { feed } = place;
  const title = tileTitle(what, feed, survey);
  const description = fallbackText(what, survey.id, feed);
  const picture = addressIn(place, `tegel/${pageId(what)}.png`);
  const head = [
    property("description", description),
    startTag("link", [
      ["rel", "canonical"],
      ["href", pageAddress(what, place)],
    ]),
    property("og:type", "website"),
    property("og:title", title),
    property("og:description", description),
    property("og:url", pageAddress(what, place)),
    property("og:image", picture),
    property("og:image:alt", description),
    property("og:locale", feed.language.replace("-", "_")),
    property("twitter:card", "summary_large_image"),
    startTag("link", [
      ["rel", "alternate"],
      ["type", "application/json+oembed"],
      ["href", addressIn(place, `oembed/${pageId(what)}.json`)],
      ["title", title],
    ]),
    startTag("link", [
      ["rel", "preload"],
      ["as", "fetch"],
      ["href", `${root}${scriptFolder(place)}/midden-nederland.json`],
      ["crossorigin", "anonymous"],
    ]),
    tag("script", [
      ["type", "module"],
      ["src", `${root}tegel.js`],
    ]),
    tag("script", [
      ["type", "module"],
      ["src", `${root}${scriptFolder(place)}/basisniveau.js`],
    ]),
  ];
  return pageText({ language: feed.language, title, root, head, body: body(what, feed, survey) });
}

/** What the page of a tile is called. */
export function tileTitle(what: What, feed: Feed, survey: Survey): string {
  const { period } = wordingFor(feed.language);
  return `${subjectName(feed, what)} – ${feed.region}, ${period(survey.period)}`;
}

function body(what: What, feed: Feed, survey: Survey): string {
  return `<main>${heading(feed)}${element(what, feed, survey)}</main>`;
}

/**
 * Without the period: the address may ask for another survey, and the source line tells which it
 * is.
 */
function heading(feed: Feed): string {
  return tag("h1", [["lang", "nl"]], `Cijfers van ${escaped(feed.region)}`);
}

/** The element, with what it will show within its tags. */
export function element(what: What, feed: Feed, survey: Survey): string {
  const id: [string, string][] = "id" in what ? [[what.kind, what.id]] : [];
  return tag(tagFor(what), id, prerendered(what, feed, survey));
}
