import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import midden from "../../../data/midden-nederland.json" with { type: "json" };
import voorbeeldregio from "../../../data/voorbeeldregio.json" with { type: "json" };
import { readFeed } from "../../../src/feed/read.js";
import type { Feed, RichText, Survey } from "../../../src/feed/schema.js";
import { findSurvey } from "../../../src/feed/select.js";
import { subjectsIn, pageId, type Subject } from "../../../src/feed/subject.js";
import { fallbackOf, type FallbackOptions } from "../../../src/snippets/fallback.js";
import { nl } from "../../../src/text/nl.js";
import { plainText, sourceWords } from "../../../src/text/figure-words.js";
import { wordingFor } from "../../../src/text/wording.js";

/*
 * The plugin writes the same sentences in PHP as the scripts do in TypeScript: both read the same
 * feeds here. Needs no WordPress.
 */

const script = fileURLToPath(new URL("sentences.php", import.meta.url));

/** Each qualifier, with and without status and counts, and every problem of a figure. */
const figures = {
  final: { percentage: 32 },
  none: { percentage: 0 },
  all: { percentage: 100, status: "final" },
  circa: { percentage: 75, qualifier: "circa" },
  ruim: { percentage: 60, qualifier: "ruim", status: "provisional" },
  bijna: { percentage: 75, qualifier: "bijna", count: 21, base: 28 },
  minstens: { percentage: 75, qualifier: "minstens", status: "provisional", count: 21, base: 28 },
  hoogstens: { percentage: 14, qualifier: "hoogstens" },
  provisional: { percentage: 50, status: "provisional" },
  counts: { percentage: 50, count: 6, base: 12 },
  one: { percentage: 8, count: 1, base: 12 },
  "of-one": { percentage: 100, count: 1, base: 1 },
  "count-of-none": { percentage: 0, count: 0, base: 12 },
  "other-percentage": { percentage: 40, count: 6, base: 12 },
  missing: { status: "missing" },
  suppressed: { status: "suppressed" },
  "missing-with-figure": { percentage: 75, status: "missing" },
  "too-many": { percentage: 50, count: 13, base: 12 },
  "base-of-none": { percentage: 0, count: 0, base: 0 },
  "count-alone": { percentage: 50, count: 6 },
  "base-alone": { percentage: 50, base: 12 },
  "count-of-null": { percentage: 50, count: null, base: null },
  "qualifier-of-null": { percentage: 50, qualifier: null },
  "qualifier-unknown": { percentage: 50, qualifier: "vast" },
  "status-unknown": { percentage: 50, status: "draft" },
  "status-of-null": { percentage: 50, status: null },
  text: { percentage: "50" },
  fraction: { percentage: 0.5 },
  "whole-as-fraction": { percentage: 50.0 },
  above: { percentage: 101 },
  below: { percentage: -1 },
  list: [50],
  null: null,
  constructor: { percentage: 12 },
};

function everyFigure(changes: object = {}): object {
  const ids = [...Object.keys(figures), "not-asked"];
  const statement = (id: string): RichText => [
    "van de gemeenten heeft ",
    { strong: `"${id}"` },
    ", zie ",
    { link: "het Kompas", href: "https://kompas.example/?a=1&b=2" },
    { link: " of niets", href: "javascript:alert(1)" },
  ];
  const theme = (id: string, of: string[]) => ({
    id,
    title: `Thema “${id}” & 'meer'`,
    indicators: of.map((each) => ({
      id: each,
      label: `Wat <${each}> is`,
      statement: statement(each),
    })),
  });
  return {
    ...midden,
    themes: [theme("eerste", ids.slice(0, 15)), theme("tweede", ids.slice(15)), theme("leeg", [])],
    surveys: [{ id: "nu", period: "2024", response: { percentage: 72 }, figures }],
    ...changes,
  };
}

const contact = { title: "Vragen?", text: ["Bel ", { strong: "ons" }, "."] };
const person = {
  name: "Sam de Vries",
  role: "Adviseur",
  email: "sam@example.org",
  telephone: "030 000 00 00",
};
const partners = [{ name: "CCV", href: "https://example.org/" }, { name: "VNG" }];

function surveyOf(response: object, period = "2022-02"): object {
  return { surveys: [{ id: "nu", period, response, figures }] };
}

/** Many surveys, in which each kind of figure comes before each other one. */
function manySurveys(changes: object = {}): object {
  const kinds = Object.values(figures);
  const note = [{ strong: "Let op" }, ": anders gevraagd."];
  return everyFigure({
    surveys: kinds.map((_, year) => ({
      id: `peiling-${String(year)}`,
      period: String(2000 + year),
      response: { percentage: 72 },
      ...(year % 4 === 3 && { comparable: false, note }),
      figures: Object.fromEntries(
        Object.keys(figures).map((id, index) => {
          const kind = kinds[(index * (year + 1) + year) % kinds.length];
          const isNoted =
            typeof kind === "object" && !Array.isArray(kind) && (index + year) % 5 === 0;
          return [id, isNoted ? { ...kind, note, comparable: index % 2 === 0 } : kind];
        }),
      ),
    })),
    ...changes,
  });
}

const feeds: Record<string, object> = {
  "of Midden-Nederland": midden,
  "of the example region": voorbeeldregio,
  "with every kind of figure": everyFigure(),
  "of many surveys": manySurveys(),
  "of many surveys in English": manySurveys({ language: "en" }),
  "without a topic": { ...midden, topic: undefined },
  "with a publisher": { ...midden, publisher: { name: "Bureau" } },
  "in English": everyFigure({ language: "en", contact: { ...contact, person, partners } }),
  "in British English": { ...voorbeeldregio, language: "en-GB" },
  "in the Dutch of Belgium": { ...voorbeeldregio, language: "nl-BE" },
  "of a region from right to left": { ...voorbeeldregio, region: "أوترخت" },
  "of a region with characters that change the text direction": {
    ...voorbeeldregio,
    region: "Zeist\u202edleT",
  },
  "with respondents": everyFigure(surveyOf({ percentage: 72, respondents: 18, population: 25 })),
  "with one respondent": everyFigure(surveyOf({ percentage: 4, respondents: 1, population: 25 })),
  "with no respondents": everyFigure(surveyOf({ percentage: 0, respondents: 0, population: 25 })),
  "with respondents of how many": everyFigure(surveyOf({ percentage: 72, respondents: 18 })),
  "without a contact": { ...midden, contact: undefined },
  "with a contact without a person": { ...midden, contact },
  "with a person": { ...midden, contact: { ...contact, person } },
  "with a name alone": {
    ...midden,
    contact: { ...contact, person: { name: "Sam" }, partners: [] },
  },
  "with empty addresses": {
    ...midden,
    contact: { ...contact, person: { ...person, email: "", telephone: "" } },
  },
  "with partners": { ...midden, contact: { ...contact, partners } },
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0")).flatMap((month) =>
      ["nl", "en"].map((language) => [
        `of month ${month} in ${language}`,
        { ...midden, language, ...surveyOf({ percentage: 72 }, `2023-${month}`) },
      ]),
    ),
  ),
};

for (const [name, data] of Object.entries(feeds)) {
  test(`the plugin says what the script says: a feed ${name}`, () => {
    const text = JSON.stringify(data);
    const feed = read(text);
    const cases = feed.surveys.flatMap(({ id }) =>
      subjectsIn(feed).map((subject) => ({ subject, survey: id })),
    );
    const said = plugin(
      text,
      cases.map(({ subject, survey }) => choice(subject, survey)),
    );
    expect(said).toHaveLength(cases.length);
    for (const [index, { subject, survey }] of cases.entries()) {
      expect(said[index], `${pageId(subject)} in ${survey}`).toEqual(
        linesOf(feed, subject, survey).map(onOneLine),
      );
    }
  });
}

test("the plugin says of an earlier survey and of the own municipality what the editor chose", () => {
  const text = JSON.stringify(voorbeeldregio);
  const feed = read(text);
  const subject = { kind: "indicator", id: "contactpersoon" } as const;
  const options: FallbackOptions[] = [
    { compare: "none" },
    { municipality: " Gemeente Zeist", answer: "yes" },
    { municipality: "'s-Hertogenbosch", answer: "no", compare: "previous" },
    { municipality: "", answer: "yes" },
  ];
  const said = plugin(
    text,
    options.map((chosen) => ({ ...choice(subject, ""), ...chosen })),
  );
  const source = sourceWords(feed, surveyIn(feed, ""), wordingFor("nl"));
  const lines = options.map((chosen) => [
    ...fallbackOf(subject, "", feed, chosen).sentences,
    source,
  ]);
  expect(said).toEqual(lines.map((each) => each.map(onOneLine)));
});

test("the plugin tells an editor what a feed doesn't hold in the words of the script", () => {
  const text = JSON.stringify({ ...midden, language: "en", contact: undefined });
  const { themes } = midden;
  const known = {
    indicator: themes.flatMap(({ indicators }) => indicators.map(({ id }) => id)).join(", "),
    theme: themes.map(({ id }) => id).join(", "),
    survey: midden.surveys.map(({ id }) => id).join(", "),
  };
  const unseen = "Bezoekers zien hier niets.";
  const said = plugin(text, [
    choice({ kind: "indicator", id: "geen" }, ""),
    choice({ kind: "theme", id: "geen" }, ""),
    choice({ kind: "overview" }, "geen"),
    choice({ kind: "contact" }, ""),
  ]);
  expect(said).toEqual([
    [`${nl.unknown.indicator} ${nl.unknownId("geen", known.indicator)} ${unseen}`],
    [`${nl.unknown.theme} ${nl.unknownId("geen", known.theme)} ${unseen}`],
    [`${nl.unknown.survey} ${nl.unknownId("geen", known.survey)} ${unseen}`],
    [`${nl.unknown.contact} ${unseen}`],
  ]);
});

/** The fallback of a subject, in the lines that the plugin writes. */
function linesOf(feed: Feed, subject: Subject, surveyId: string): string[] {
  const survey = surveyIn(feed, surveyId);
  const { title, sentences } = fallbackOf(subject, surveyId, feed);
  const source = sourceWords(feed, survey, wordingFor(feed.language));
  switch (subject.kind) {
    case "overview":
      return [
        feed.title,
        ...feed.themes.flatMap(({ id }) => {
          const theme = fallbackOf({ kind: "theme", id }, surveyId, feed);
          return [theme.title ?? "", ...theme.sentences];
        }),
        source,
        ...(feed.contact ? linesOf(feed, { kind: "contact" }, surveyId) : []),
      ];
    case "contact":
      return [title ?? "", plainText(feed.contact?.text ?? []), ...sentences];
    case "theme":
      return [title ?? "", ...sentences, source];
    case "indicator":
      return [...sentences, source];
  }
}

function surveyIn(feed: Feed, id: string): Survey {
  const survey = findSurvey(feed, id);
  if ("unknown" in survey) {
    throw new Error(`no survey ${id}`);
  }
  return survey.found;
}

function read(text: string): Feed {
  const result = readFeed(text);
  if (!("feed" in result)) {
    throw new Error(`${result.code} ${result.detail ?? ""}`);
  }
  return result.feed;
}

/** An editor's choice in the block. */
function choice(subject: Subject, survey: string): Record<string, string> {
  return {
    what: subject.kind,
    indicator: "",
    theme: "",
    survey,
    ...("id" in subject && { [subject.kind]: subject.id }),
  };
}

/** The lines of plain text that the plugin writes for each choice. */
function plugin(feed: string, choices: Record<string, string>[]): string[][] {
  const answer = execFileSync("php", ["-d", "display_errors=stderr", script], {
    input: JSON.stringify({ feed, choices }),
    encoding: "utf8",
  });
  // Written by sentences.php alone.
  const html = JSON.parse(answer) as string[];
  return html.map((each) => each.split("<br>").map(textOf));
}

const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#039;": "'",
  "&amp;": "&",
};

function textOf(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, "")
    .replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity);
  return onOneLine(text);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
