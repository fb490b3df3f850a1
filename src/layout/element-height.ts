import type {
  Contact,
  Feed,
  Indicator,
  MeasuredFigure,
  RichText,
  Survey,
  Theme,
} from "../feed/schema.js";
import { figureOf, findContact, findIndicator, findSurvey, findTheme } from "../feed/select.js";
import { type Wording, wordingFor } from "../text/wording.js";
import type { Choice } from "../snippets/routes.js";
import { lineCount, textWidth } from "./line-count.js";

/*
 * How high an element becomes, for whoever has to keep room for it before it is there. Follows the styles of the elements, with
 * wide letters in place of those of the page: in any common font the element is as high as this or a little lower. All sizes
 * are in em, of the text of the element.
 */

/** What an element stands in. */
export interface Column {
  width: number;
  /** Height of a line of text. */
  lineHeight: number;
}

/** Text: its size, the height of its lines, and whether it is bold. */
interface Lettering {
  size: number;
  lineHeight: number;
  isBold?: boolean;
}

const small: Lettering = { size: 0.875, lineHeight: 1.5 };
const large: Lettering = { size: 1.125, lineHeight: 1.5 };
/** Of level 2, 3 and 4. */
const headings: Lettering[] = [1.75, 1.375, 1.125].map((size) => ({
  size,
  lineHeight: 1.25,
  isBold: true,
}));

/** A border of one pixel where text is small. */
const border = 0.08;
const tilePadding = 1.25;
const cardPadding = 1.5;
/** Between the parts of a tile. */
const gap = 0.75;
const ring = 10;
const bar = 1;
const icons = 16;
/** Longest line of texts. */
const measure = 42;

interface View {
  column: Column;
  wording: Wording;
  chart: Choice["chart"];
  feed: Feed;
  survey: Survey;
}

/** Height of the element that shows what was chosen, in em. None where there is nothing to show. */
export function heightIn(
  column: Column,
  { what, chart, survey: id }: Pick<Choice, "what" | "chart" | "survey">,
  feed: Feed,
): number {
  const survey = findSurvey(feed, id);
  if ("unknown" in survey) {
    return 0;
  }
  const view = { column, wording: wordingFor(feed.language), chart, feed, survey: survey.found };
  switch (what.kind) {
    case "overview":
      return overviewHeight(view);
    case "contact": {
      const contact = findContact(feed);
      return "found" in contact ? contactHeight(contact.found, view, 0) : 0;
    }
    case "theme": {
      const theme = findTheme(feed, what.id);
      return "found" in theme ? themeHeight(theme.found, view, 0) + toggleHeight(view) : 0;
    }
    case "indicator": {
      const indicator = findIndicator(feed, what.id);
      return "found" in indicator
        ? tileHeight(indicator.found, view) + gap + sourceHeight(view, insideTile(column.width))
        : 0;
    }
  }
}

function overviewHeight(view: View): number {
  const { column, feed, wording, survey } = view;
  const { texts, period, percent } = wording;
  const { title, introduction, themes, contact, publisher, licence } = feed;
  const { percentage } = survey.response;
  const status = texts.status(period(survey.period), percent(percentage), feed.region);
  const head = [
    headingHeight(title, 0, Math.min(column.width, measure * 1.75)),
    ...(introduction
      ? [textHeight(introduction, large, Math.min(column.width, measure * large.size))]
      : []),
    textHeight(status, text(column, true), Math.min(column.width, measure) - 1.25),
  ];
  const colophon = [
    publisher && `${texts.publisher}: ${publisher.name}.`,
    licence && `${texts.licence}: ${licence.name}.`,
  ].filter(Boolean);
  return stacked(3, [
    stacked(1, head),
    ...themes.map((theme) => themeHeight(theme, view, 1)),
    toggleHeight(view),
    ...(contact ? [contactHeight(contact, view, 1)] : []),
    ...(colophon.length > 0 ? [textHeight(colophon.join(" "), small, column.width)] : []),
  ]);
}

function themeHeight(theme: Theme, view: View, level: number): number {
  const { column } = view;
  const { title, indicators, explanation = [], links = [] } = theme;
  const isExplained = explanation.length + links.length > 0;
  const isBeside = column.width >= 60 && isExplained && indicators.length > 0;
  const third = (column.width - 2) / 3;
  const body = [
    ...(indicators.length > 0
      ? [tilesHeight(indicators, view, isBeside ? 2 * third : column.width)]
      : []),
    ...(isExplained ? [explanationHeight(theme, column, isBeside ? third : column.width)] : []),
  ];
  const edge = 0.25 + 1;
  return (
    edge +
    stacked(1.25, [
      headingHeight(title, level, column.width),
      isBeside ? Math.max(...body) : stacked(1.25, body),
      sourceHeight(view, column.width),
    ])
  );
}

/** Tiles side by side, each row as high as its highest one. */
function tilesHeight(indicators: Indicator[], view: View, width: number): number {
  const space = 1;
  const fitting = Math.max(1, Math.floor((width + space) / (13 + space)));
  const columns = Math.min(fitting, indicators.length);
  const column = { ...view.column, width: (width - (columns - 1) * space) / columns };
  const heights = indicators.map((indicator) => tileHeight(indicator, { ...view, column }));
  const rows = Array.from({ length: Math.ceil(heights.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  );
  return stacked(space, rows);
}

function explanationHeight({ explanation = [], links = [] }: Theme, column: Column, width: number) {
  const paragraphs = [explanation, ...links.map(({ link }) => link)];
  return stacked(
    gap,
    paragraphs.map((paragraph) => textHeight(paragraph, text(column), Math.min(width, measure))),
  );
}

/** A tile without its source line. */
function tileHeight(indicator: Indicator, { column, survey, chart, wording }: View): number {
  const { texts } = wording;
  const figure = figureOf(survey, indicator);
  const width = insideTile(column.width);
  const edges = 2 * (tilePadding + border);
  if (!("percentage" in figure)) {
    const lines = [
      textHeight(indicator.label, text(column, true), width),
      textHeight(texts[figure.status], text(column), width),
    ];
    return edges + stacked(gap, lines);
  }
  const { count, base, status } = figure;
  const notes = [
    count !== undefined && base !== undefined && texts.count(count, base),
    status === "provisional" && texts.provisional,
  ].filter((note) => note !== false);
  return (
    edges +
    stacked(gap, [
      sentenceHeight(indicator, figure, { column, survey, chart }),
      ...(notes.length > 0 ? [textHeight(notes.join(" "), small, width)] : []),
    ])
  );
}

/** A figure, what is drawn of it and what it says: above each other, or in a wide tile side by side. */
function sentenceHeight(
  { statement }: Indicator,
  figure: MeasuredFigure,
  { column, survey, chart }: Pick<View, "column" | "survey" | "chart">,
): number {
  const width = insideTile(column.width);
  const value = 1.1 * 2.25 + (figure.qualifier ? 1.25 : 0);
  const side = Math.min(ring, width);
  const isInRing = chart === "ring" && column.width > 12.5;
  const left = {
    width: chart === "ring" ? side : 2.25 * textWidth("100%", true),
    height: isInRing ? Math.max(side, value) : value,
  };
  const drawn = isInRing ? 0 : drawingHeight(chart, figure, survey, width);
  const said = (room: number) => textHeight(statement, text(column), room);
  return column.width >= 28
    ? stacked(gap, [Math.max(left.height, said(width - left.width - 1.25)), drawn])
    : stacked(gap, [left.height, drawn, said(width)]);
}

function drawingHeight(
  chart: Choice["chart"],
  { count, base = 0 }: MeasuredFigure,
  { response }: Survey,
  width: number,
): number {
  switch (chart) {
    case "ring":
      return Math.min(ring, width);
    case "none":
      return 0;
    case "bar":
      return bar;
    case "icons": {
      if (count === undefined) {
        return bar;
      }
      const total = Math.max(base, response.population ?? base);
      const across = Math.ceil(Math.sqrt(total * 2));
      return (Math.min(icons, width) * Math.ceil(total / across)) / across;
    }
  }
}

function contactHeight(contact: Contact, { column, wording }: View, level: number): number {
  const { title, text: said, person, partners = [] } = contact;
  const { texts } = wording;
  const width = column.width - 2 * (cardPadding + border);
  const isBeside = column.width >= 45;
  const third = (width - 2.5) / 3;
  const details = [
    ...(person
      ? [{ term: texts.person, values: [person.name, person.role, person.email, person.telephone] }]
      : []),
    ...(partners.length > 0
      ? [{ term: texts.partners, values: partners.map(({ name }) => name) }]
      : []),
  ];
  const paragraph = textHeight(
    said,
    text(column),
    Math.min(measure, isBeside && details.length > 0 ? 2 * third : width),
  );
  const list = detailsHeight(details, column, isBeside ? third - 2 - border : width);
  return (
    2 * cardPadding +
    0.25 +
    border +
    stacked(1, [
      headingHeight(title, level, width),
      details.length === 0
        ? paragraph
        : isBeside
          ? Math.max(paragraph, list)
          : stacked(1.5, [paragraph, list]),
    ])
  );
}

/** Person and partners, side by side where both fit. */
function detailsHeight(details: Detail[], column: Column, width: number): number {
  const lists = details.map(({ term, values }) => {
    const lines = values.filter((value) => value !== undefined);
    return {
      height:
        textHeight(term, small, width) +
        sum(lines.map((line) => textHeight(line, text(column), width))),
      width: Math.max(...[term, ...lines].map((line) => textWidth(line))),
    };
  });
  const space = 2.5 * (lists.length - 1);
  const heights = lists.map(({ height }) => height);
  return sum(lists.map((list) => list.width)) + space <= width
    ? Math.max(...heights)
    : stacked(1, heights);
}

/** A term and what belongs to it, line by line. */
interface Detail {
  term: string;
  values: (string | undefined)[];
}

function sourceHeight({ feed, wording, survey }: View, width: number): number {
  const { texts, period, percent } = wording;
  const { percentage, respondents, population } = survey.response;
  const source = texts.source(feed.region, period(survey.period), percent(percentage));
  const count = respondents && population ? texts.count(respondents, population) : "";
  return textHeight(`${source} ${count}`, small, width);
}

/** The line that opens the table. */
function toggleHeight({ column }: View): number {
  return 2 * 0.75 + column.lineHeight;
}

function headingHeight(title: string, level: number, width: number): number {
  return textHeight(title, headings[level], width);
}

function text({ lineHeight }: Column, isBold = false): Lettering {
  return { size: 1, lineHeight, isBold };
}

function textHeight(
  paragraph: RichText | string,
  { size, lineHeight, isBold }: Lettering = small,
  width: number,
): number {
  const parts = typeof paragraph === "string" ? [paragraph] : paragraph;
  return lineCount(parts, width / size, isBold) * size * lineHeight;
}

function insideTile(width: number): number {
  return width - 2 * (tilePadding + border);
}

function stacked(space: number, heights: number[]): number {
  return sum(heights) + space * Math.max(0, heights.length - 1);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
