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
import { shortSource } from "../../text/figure-words.js";
import { wordingFor } from "../../text/wording.js";
import { changesLink } from "./changes-feed.js";
import { pageText, property } from "./html-page.js";
import { pageTexts } from "./page-texts.js";
import { prerendered } from "./prerendered.js";

/** Name of the figures as CSV, in the published folder. */
export const csvName = "midden-nederland.csv";

/** Relative address of the published folder from a tile page. */
const root = "../../";

/**
 * The page of one tile: prerendered, so that people and other sites can read it without a script;
 * then its element renders in the same position.
 */
export function tilePage(subject: Subject, folder: PublishedFolder, survey: Survey): string {
  const { feed } = folder;
  const title = tileTitle(subject, feed, survey);
  const description = fallbackText(subject, survey.id, feed);
  const head = [
    property("description", description),
    ...(folder.url ? forOtherSites(subject, folder, { title, description }) : []),
    ...changesLink(folder, root),
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
    body: body(subject, feed, survey),
  });
}

/** What other sites read to show a link to the page. They need whole addresses. */
function forOtherSites(
  subject: Subject,
  folder: PublishedFolder,
  { title, description }: { title: string; description: string },
): string[] {
  return [
    startTag("link", [
      ["rel", "canonical"],
      ["href", pageAddress(subject, folder)],
    ]),
    property("og:type", "website"),
    property("og:title", title),
    property("og:description", description),
    property("og:url", pageAddress(subject, folder)),
    property("og:image", addressIn(folder, `tegel/${pageId(subject)}.png`)),
    property("og:image:alt", description),
    property("og:locale", folder.feed.language.replace("-", "_")),
    property("twitter:card", "summary_large_image"),
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

function body(subject: Subject, feed: Feed, survey: Survey): string {
  return `<main>${heading(feed)}${element(subject, feed, survey)}</main>`;
}

/** Without the period: the address may ask for another survey, and the source line states which. */
function heading(feed: Feed): string {
  const { language, figuresOf } = pageTexts(feed.language);
  return tag("h1", [["lang", language]], escaped(figuresOf(feed.region)));
}

/** The element, with its prerendered content within its tags. */
export function element(subject: Subject, feed: Feed, survey: Survey): string {
  const id: [string, string][] = "id" in subject ? [[subject.kind, subject.id]] : [];
  return tag(
    tagFor(subject),
    id,
    prerendered(subject, feed, survey, { download: `${root}${csvName}` }),
  );
}
