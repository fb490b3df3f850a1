import { createHash } from "node:crypto";
import type { Feed, Indicator, RichText, Survey } from "../../feed/schema.js";
import { figureOf, surveysInOrder } from "../../feed/select.js";
import type { Subject } from "../../feed/subject.js";
import { fallbackOf } from "../../snippets/fallback.js";
import { addressIn, type PublishedFolder, pageAddress } from "../../snippets/published-folder.js";
import { escaped, startTag, tag } from "../../snippets/markup.js";
import { figureRemark, plainText, responseWords } from "../../text/figure-words.js";
import { wordingFor } from "../../text/wording.js";
import { pageTexts } from "./page-texts.js";

/*
 * The Atom feed that tells subscribers of new surveys, and of notes that were added to a figure,
 * such as why it was corrected: https://www.rfc-editor.org/rfc/rfc4287. All of it comes from the
 * feed, so that publishing the same figures again tells nobody anything.
 */

/** Name of the Atom feed, in the published folder. */
export const changesName = "wijzigingen.xml";

/** The year in which ids began: whoever has the address has had it since then, or later. */
const idsSince = "2026";

interface Entry {
  /** What distinguishes it from the others, and stays the same. */
  path: string;
  title: string;
  subject: Subject;
  survey: Survey;
  summary: string;
}

/** The Atom feed of a folder whose address is known: ids and links need it. */
export function changesFeed(folder: PublishedFolder): string {
  const { feed } = folder;
  const { changesOf, language } = pageTexts(feed.language);
  const newestFirst = surveysInOrder(feed).reverse();
  const entries = newestFirst.flatMap((survey) => [
    ...noteEntries(feed, survey),
    surveyEntry(feed, survey),
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    startTag("feed", [
      ["xmlns", "http://www.w3.org/2005/Atom"],
      ["xml:lang", feed.language],
    ]),
    text("id", idOf("wijzigingen", folder)),
    text("title", changesOf(feed.region), language),
    text("updated", timeOf(newestFirst[0])),
    tag("author", [], text("name", feed.publisher?.name ?? feed.region)),
    ...(feed.licence ? [text("rights", feed.licence.name)] : []),
    link("self", "application/atom+xml", addressIn(folder, changesName)),
    link("alternate", "text/html", addressIn(folder, "")),
    ...entries.map((entry) => entryText(entry, folder)),
    "</feed>",
    "",
  ].join("\n");
}

/** The element by which readers find the Atom feed from a page. */
export function changesLink({ url, feed }: PublishedFolder, root: string): string[] {
  return url
    ? [
        startTag("link", [
          ["rel", "alternate"],
          ["type", "application/atom+xml"],
          ["href", `${root}${changesName}`],
          ["title", pageTexts(feed.language).changesOf(feed.region)],
        ]),
      ]
    : [];
}

/** What a survey found, and what has changed since the one before. */
function surveyEntry(feed: Feed, survey: Survey): Entry {
  const wording = wordingFor(feed.language);
  const subject: Subject = { kind: "overview" };
  const { sentences } = fallbackOf(subject, survey.id, feed);
  return {
    path: `peiling/${survey.id}`,
    title: pageTexts(feed.language).surveyOf(wording.period(survey.period)),
    subject,
    survey,
    summary: [
      responseWords(survey, wording),
      ...(survey.note ? [plainText(survey.note)] : []),
      ...sentences.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)),
    ].join(" "),
  };
}

/** An entry for each figure with a note: a correction, or what else to know of it. */
function noteEntries(feed: Feed, survey: Survey): Entry[] {
  const indicators = feed.themes.flatMap((theme) => theme.indicators);
  return indicators.flatMap((indicator) => {
    const note = figureRemark(figureOf(survey, indicator));
    return note?.length ? [noteEntry(feed, survey, indicator, note)] : [];
  });
}

function noteEntry(feed: Feed, survey: Survey, indicator: Indicator, note: RichText): Entry {
  const subject: Subject = { kind: "indicator", id: indicator.id };
  const { sentences } = fallbackOf(subject, survey.id, feed);
  const period = wordingFor(feed.language).period(survey.period);
  // Another note is another entry: a feed has no date of a correction that could tell readers.
  const fingerprint = createHash("sha256").update(plainText(note)).digest("hex").slice(0, 12);
  return {
    path: `peiling/${survey.id}/${indicator.id}/${fingerprint}`,
    title: pageTexts(feed.language).noteOn(indicator.label, period),
    subject,
    survey,
    summary: sentences.join(" "),
  };
}

function entryText({ path, title, subject, survey, summary }: Entry, folder: PublishedFolder) {
  const page = `${pageAddress(subject, folder)}?${new URLSearchParams({ survey: survey.id }).toString()}`;
  return tag(
    "entry",
    [],
    [
      "",
      text("id", idOf(path, folder)),
      text("title", title, pageTexts(folder.feed.language).language),
      text("updated", timeOf(survey)),
      link("alternate", "text/html", page),
      text("summary", summary),
      "",
    ].join("\n"),
  );
}

/** An id that stays the same: https://www.rfc-editor.org/rfc/rfc4151. */
function idOf(path: string, folder: PublishedFolder): string {
  const { hostname, pathname } = new URL(addressIn(folder, path));
  return `tag:${hostname},${idsSince}:${pathname}`;
}

/** The beginning of a survey's period. */
function timeOf(survey: Survey | undefined): string {
  const [year = "", month = "01"] = survey?.period.split("-") ?? [];
  return `${year}-${month}-01T00:00:00Z`;
}

function link(rel: string, type: string, href: string): string {
  return startTag("link", [
    ["rel", rel],
    ["type", type],
    ["href", href],
  ]).replace(/>$/, "/>");
}

function text(name: string, content: string, language = ""): string {
  return tag(name, [["xml:lang", language]], escaped(content));
}
