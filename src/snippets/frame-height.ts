import type { Contact, Feed, Figure, Indicator, Survey, Theme } from "../feed/schema.js";
import { figureOf, findContact, findIndicator, findSurvey, findTheme } from "../feed/select.js";
import { type Wording, wordingFor } from "../text/wording.js";
import type { Choice } from "./choice.js";
import { plainText } from "./fallback.js";

/*
 * How high a frame has to be for what it shows, where no script can ask the page within. Computed from the lengths of texts
 * for a narrow column, which is the highest: in a wide one room is left.
 */

/** Width that a page in a frame of 320 pixels has for its element. */
const column = 320 - 2 * 8;

/** Size of text, and the height of a line of it. A wide font in bold has letters of 0.6 of its size. */
const text = { size: 16, line: 1.5 };
const small = { size: 14, line: 1.5 };
const large = { size: 18, line: 1.5 };
const headings = [
  { size: 28, line: 1.25 },
  { size: 22, line: 1.25 },
  { size: 18, line: 1.25 },
];

/** Border of a tile, and the space within it on both sides. */
const tileEdges = 2 * (1 + 20);
const cardEdges = 2 * (1 + 24);
const gap = 12;
const ring = 160;
/** A figure without a ring, and what is drawn under it. */
const value = 48;
const bar = 16;
const icons = 128;
/** Space above and below it, and a little more, since some fonts need higher lines than they should. */
const pageEdges = 2 * 8 + 8;
/** The line that opens the table. */
const toggle = 48;

/** Height of a frame, in pixels, that fits what was chosen in a column of 320 pixels. */
export function frameHeight(
  { what, chart, survey: id }: Pick<Choice, "what" | "chart" | "survey">,
  feed: Feed,
): number {
  const wording = wordingFor(feed.language);
  const newest = findSurvey(feed, id);
  if ("unknown" in newest) {
    return 0;
  }
  const view: View = { wording, chart, feed, survey: newest.found };
  return Math.ceil(pageEdges + contentHeight(what, view));
}

interface View {
  wording: Wording;
  chart: Choice["chart"];
  feed: Feed;
  survey: Survey;
}

function contentHeight(what: Choice["what"], view: View): number {
  const { feed } = view;
  switch (what.kind) {
    case "overview":
      return overviewHeight(view);
    case "contact": {
      const contact = findContact(feed);
      return "found" in contact ? contactHeight(contact.found, view, 0) : 0;
    }
    case "theme": {
      const theme = findTheme(feed, what.id);
      return "found" in theme ? themeHeight(theme.found, view, 0) + toggle : 0;
    }
    case "indicator": {
      const indicator = findIndicator(feed, what.id);
      return "found" in indicator
        ? tileHeight(indicator.found, view) + gap + sourceHeight(view, column - tileEdges)
        : 0;
    }
  }
}

function overviewHeight(view: View): number {
  const { feed, wording, survey } = view;
  const { texts, period, percent } = wording;
  const { title, introduction = [], themes, contact, publisher, licence } = feed;
  const { percentage } = survey.response;
  const status = texts.status(period(survey.period), percent(percentage), feed.region);
  const head =
    headingHeight(title, 0) +
    linesHeight(plainText(introduction), large) +
    linesHeight(status, text, column - 20) +
    2 * 16;
  const colophon = [publisher?.name, licence?.name, texts.publisher, texts.licence].join(" ");
  const parts = [
    head,
    ...themes.map((theme) => themeHeight(theme, view, 1)),
    toggle,
    ...(contact ? [contactHeight(contact, view, 1)] : []),
    ...(publisher || licence ? [linesHeight(colophon, small)] : []),
  ];
  return sum(parts) + (parts.length - 1) * 48;
}

function themeHeight(theme: Theme, view: View, level: number): number {
  const { title, indicators, explanation = [], links = [] } = theme;
  const tiles = indicators.map((indicator) => tileHeight(indicator, view) + 16);
  const explained = [plainText(explanation), ...links.map(({ link }) => link)].map(
    (paragraph) => linesHeight(paragraph, text) + gap,
  );
  const edges = 4 + 16 + 3 * 20;
  return edges + headingHeight(title, level) + sum(tiles) + sum(explained) + sourceHeight(view);
}

/** A tile without its source line. */
function tileHeight(indicator: Indicator, { survey, chart, wording }: View): number {
  const { texts } = wording;
  const figure = figureOf(survey, indicator);
  const width = column - tileEdges;
  if (!("percentage" in figure)) {
    const notes = linesHeight(indicator.label, text, width) + linesHeight(texts[figure.status]);
    return tileEdges + notes + gap;
  }
  const { count, base, status, qualifier } = figure;
  const notes = [
    count !== undefined && base !== undefined && texts.count(count, base),
    status === "provisional" && texts.provisional,
  ].filter((note) => note !== false);
  return (
    tileEdges +
    drawingHeight(chart, figure) +
    (qualifier && chart !== "ring" ? text.size * text.line : 0) +
    gap +
    linesHeight(plainText(indicator.statement), text, width) +
    (notes.length > 0 ? gap + linesHeight(notes.join(" "), small, width) : 0)
  );
}

function drawingHeight(chart: Choice["chart"], figure: Figure): number {
  switch (chart) {
    case "ring":
      return ring;
    case "none":
      return value;
    case "bar":
      return value + gap + bar;
    case "icons":
      return value + gap + ("count" in figure ? icons : bar);
  }
}

function contactHeight(contact: Contact, { wording }: View, level: number): number {
  const { title, text: said, person, partners = [] } = contact;
  const width = column - cardEdges;
  const lines = [
    ...(person
      ? [wording.texts.person, person.name, person.role, person.email, person.telephone]
      : []),
    ...(partners.length > 0 ? [wording.texts.partners, ...partners.map(({ name }) => name)] : []),
  ].filter((line) => line !== undefined);
  return (
    cardEdges +
    headingHeight(title, level, width) +
    16 +
    linesHeight(plainText(said), text, width) +
    (lines.length > 0 ? 24 + 16 + sum(lines.map((line) => linesHeight(line, text, width))) : 0)
  );
}

function sourceHeight({ feed, wording, survey }: View, width = column): number {
  const { texts, period, percent } = wording;
  const { percentage, respondents, population } = survey.response;
  const source = texts.source(feed.region, period(survey.period), percent(percentage));
  const count = respondents && population ? texts.count(respondents, population) : "";
  return linesHeight(`${source} ${count}`, small, width);
}

function headingHeight(title: string, level: number, width = column): number {
  return linesHeight(title, headings[level], width);
}

/** Height of a paragraph, filled line by line with words of letters of the same width. */
function linesHeight(paragraph: string, { size, line } = text, width = column): number {
  const room = Math.floor(width / (size * 0.6));
  let lines = 0;
  let left = 0;
  for (const { length } of paragraph.split(/\s+/).filter(Boolean)) {
    if (length > left) {
      const own = Math.ceil(length / room);
      lines += own;
      left = own * room - length;
    } else {
      left -= length;
    }
    left -= 1;
  }
  return lines * size * line;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
