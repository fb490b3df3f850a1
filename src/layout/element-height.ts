import { has } from "../feed/has.js";
import type { ChartName } from "../charts/chart.js";
import type { Contact, Feed, Indicator, RichText, Survey, Theme } from "../feed/schema.js";
import { figureOf, findSurvey } from "../feed/select.js";
import { subjectOf, type Subject } from "../feed/subject.js";
import { contactDetails, figureWords, sourceWords } from "../text/figure-words.js";
import { type Wording, wordingFor } from "../text/wording.js";
import { lineCount, textWidth } from "./line-count.js";
import * as measures from "./measures.js";
import type { Lettering } from "./measures.js";

/*
 * Estimates the height of an element, to reserve space before it has rendered. Lays out the texts
 * as the elements' style sheets do, but with the letter widths of a wide font: in any common font
 * the element is as high as this or a little lower. All sizes are in em of the element's text.
 */

/** The column that an element is laid out in. */
export interface Column {
  width: number;
  lineHeight: number;
  /** Letter width as a share of that of a wide font; 1 by default. */
  letterWidth?: number;
}

/** The subject that an element shows, and the options that affect its height. */
export interface ShownSubject {
  subject: Subject;
  chart: ChartName;
  /** Id of a survey; empty for the newest. */
  survey: string;
}

/** What the height of a part depends on besides its content. */
interface Context {
  column: Column;
  wording: Wording;
  chart: ChartName;
  feed: Feed;
  survey: Survey;
}

/** A border of one pixel, at a small font size. */
const border = 0.08;

/** Height of an element, in em; 0 where there is nothing to show. */
export function elementHeight(
  { subject, chart, survey: id }: ShownSubject,
  column: Column,
  feed: Feed,
): number {
  const survey = findSurvey(feed, id);
  const selection = subjectOf(feed, subject);
  if (has(survey, "unknown") || has(selection, "unknown")) {
    return 0;
  }
  const wording = wordingFor(feed.language);
  const context = { column, wording, chart, feed, survey: survey.found };
  const { found } = selection;
  switch (found.kind) {
    case "overview":
      return overviewHeight(context);
    case "theme":
      return themeHeight(found.theme, context, measures.heading2) + toggleHeight(column);
    case "indicator": {
      const source = sourceHeight(context, insideTile(column.width));
      return tileHeight(found.indicator, context) + measures.tile.gap + source;
    }
    case "contact":
      return contactHeight(found.contact, context, measures.heading2);
  }
}

function overviewHeight(context: Context): number {
  const { gap } = measures.overview;
  const { column, feed, wording } = context;
  const { themes, contact, publisher, licence } = feed;
  const { texts } = wording;
  const colophon = [
    publisher && `${texts.publisher}: ${publisher.name}.`,
    licence && `${texts.licence}: ${licence.name}.`,
  ].filter((line) => line !== undefined);
  return stacked(gap, [
    headHeight(context),
    ...themes.map((theme) => themeHeight(theme, context, measures.heading3)),
    toggleHeight(column),
    ...(contact ? [contactHeight(contact, context, measures.heading3)] : []),
    ...(colophon.length > 0 ? [textHeight(colophon.join(" "), measures.muted, column)] : []),
  ]);
}

function headHeight({ column, feed, wording, survey }: Context): number {
  const { texts, period, percent } = wording;
  const { headGap, statusPadding } = measures.overview;
  const response = percent(survey.response.percentage);
  const status = texts.status(period(survey.period), response, feed.region);
  // maxTextWidth is in em of each part's own font size.
  const width = ({ fontSize }: Lettering) =>
    Math.min(column.width, measures.maxTextWidth * fontSize);
  const { heading2, introduction } = measures;
  const bold = running(column, true);
  return stacked(headGap, [
    textHeight(feed.title, heading2, column, width(heading2)),
    ...(feed.introduction
      ? [textHeight(feed.introduction, introduction, column, width(introduction))]
      : []),
    textHeight(status, bold, column, width(bold) - statusPadding - measures.accentBorder),
  ]);
}

function themeHeight(theme: Theme, context: Context, heading: Lettering): number {
  const { gap, padding, columnGap, minWideWidth } = measures.theme;
  const { column } = context;
  const { title, indicators, explanation = [], links = [] } = theme;
  const isExplained = explanation.length + links.length > 0;
  const isBeside = column.width >= minWideWidth && isExplained && indicators.length > 0;
  const third = (column.width - columnGap) / 3;
  const body = [
    ...(indicators.length > 0
      ? [tilesHeight(indicators, context, isBeside ? 2 * third : column.width)]
      : []),
    ...(isExplained ? [explanationHeight(theme, column, isBeside ? third : column.width)] : []),
  ];
  return (
    measures.accentBorder +
    padding +
    stacked(gap, [
      textHeight(title, heading, column),
      isBeside ? Math.max(...body) : stacked(gap, body),
      sourceHeight(context, column.width),
    ])
  );
}

/** Height of tiles in rows, each row as high as its highest tile. */
function tilesHeight(indicators: Indicator[], context: Context, width: number): number {
  const { minTileWidth, tilesGap } = measures.theme;
  const fitting = Math.max(1, Math.floor((width + tilesGap) / (minTileWidth + tilesGap)));
  const columns = Math.min(fitting, indicators.length);
  const column = { ...context.column, width: (width - (columns - 1) * tilesGap) / columns };
  const heights = indicators.map((indicator) => tileHeight(indicator, { ...context, column }));
  const rows = Array.from({ length: Math.ceil(heights.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  );
  return stacked(tilesGap, rows);
}

function explanationHeight({ explanation = [], links = [] }: Theme, column: Column, width: number) {
  const paragraphs = [explanation, ...links.map(({ link }) => link)];
  const paragraphWidth = Math.min(width, measures.maxTextWidth);
  return stacked(
    measures.theme.explanationGap,
    paragraphs.map((paragraph) => textHeight(paragraph, running(column), column, paragraphWidth)),
  );
}

/** A tile without its source line. */
function tileHeight(indicator: Indicator, context: Context): number {
  const { padding, gap } = measures.tile;
  const { column, survey, wording } = context;
  const words = figureWords(indicator, survey, wording);
  const width = insideTile(column.width);
  const parts =
    words.status === "measured"
      ? [
          sentenceHeight(indicator, words, context),
          ...(words.notes.length > 0
            ? [textHeight(words.notes.join(" "), measures.muted, column, width)]
            : []),
        ]
      : [
          textHeight(words.label, running(column, true), column, width),
          textHeight(words.reason, running(column), column, width),
        ];
  return 2 * (padding + border) + stacked(gap, parts);
}

/** A figure, its chart and its statement: stacked, or side by side in a wide tile. */
function sentenceHeight(
  indicator: Indicator,
  { qualifier, statement }: { qualifier: string | undefined; statement: RichText },
  { column, survey, chart }: Context,
): number {
  const { gap, columnGap, maxNarrowWidth, minWideWidth } = measures.tile;
  const width = insideTile(column.width);
  const { value, qualifierLineHeight } = measures;
  const valueHeight = value.fontSize * value.lineHeight + (qualifier ? qualifierLineHeight : 0);
  const ring = Math.min(measures.ring, width);
  const isInRing = chart === "ring" && column.width > maxNarrowWidth;
  const left = {
    width:
      chart === "ring"
        ? ring
        : value.fontSize * textWidth("100%", true) * (column.letterWidth ?? 1),
    height: isInRing ? Math.max(ring, valueHeight) : valueHeight,
  };
  // With the percentage inside the ring the chart's row is empty, but its gap remains.
  const below = isInRing ? 0 : chartHeight(chart, indicator, survey, width);
  const statementHeight = (space: number) => textHeight(statement, running(column), column, space);
  return column.width >= minWideWidth
    ? stacked(gap, [Math.max(left.height, statementHeight(width - left.width - columnGap)), below])
    : stacked(gap, [left.height, below, statementHeight(width)]);
}

function chartHeight(
  chart: ChartName,
  indicator: Indicator,
  survey: Survey,
  width: number,
): number {
  switch (chart) {
    case "ring":
      return Math.min(measures.ring, width);
    case "none":
      return 0;
    case "bar":
      return measures.bar;
    case "icons": {
      const figure = figureOf(survey, indicator);
      const { count, base = 0 } = has(figure, "percentage") ? figure : {};
      if (count === undefined) {
        return measures.bar;
      }
      const total = Math.max(base, survey.response.population ?? base);
      const across = Math.ceil(Math.sqrt(total * 2));
      return (Math.min(measures.icons, width) * Math.ceil(total / across)) / across;
    }
  }
}

function contactHeight(contact: Contact, { column, wording }: Context, heading: Lettering): number {
  const { padding, gap, bodyGap, bodyColumnGap, detailsPadding, minWideWidth } = measures.contact;
  const width = column.width - 2 * (padding + border);
  const details = contactDetails(contact, wording);
  const isBeside = column.width >= minWideWidth && details.length > 0;
  const third = (width - bodyColumnGap) / 3;
  const text = textHeight(
    contact.text,
    running(column),
    column,
    Math.min(measures.maxTextWidth, isBeside ? 2 * third : width),
  );
  const list = detailsHeight(details, column, isBeside ? third - detailsPadding - border : width);
  return (
    2 * padding +
    measures.accentBorder +
    border +
    stacked(gap, [
      textHeight(contact.title, heading, column, width),
      details.length === 0
        ? text
        : isBeside
          ? Math.max(text, list)
          : stacked(bodyGap, [text, list]),
    ])
  );
}

/** Person and partners, side by side where both fit. */
function detailsHeight(
  details: ReturnType<typeof contactDetails>,
  column: Column,
  width: number,
): number {
  const { detailsGap, detailsColumnGap } = measures.contact;
  const { letterWidth = 1 } = column;
  const lists = details.map(({ term, lines }) => ({
    height:
      textHeight(term, measures.muted, column, width) +
      sum(lines.map((line) => textHeight(line, running(column), column, width))),
    width: letterWidth * Math.max(...[term, ...lines].map((line) => textWidth(line))),
  }));
  const columnGaps = detailsColumnGap * (lists.length - 1);
  const heights = lists.map(({ height }) => height);
  return sum(lists.map((list) => list.width)) + columnGaps <= width
    ? Math.max(...heights)
    : stacked(detailsGap, heights);
}

function sourceHeight({ column, feed, wording, survey }: Context, width: number): number {
  return textHeight(sourceWords(feed, survey, wording), measures.muted, column, width);
}

/** Height of the line that opens the table. */
function toggleHeight({ lineHeight }: Column): number {
  return 2 * measures.table.togglePadding + lineHeight;
}

/** Running text, in the element's own font size. */
function running({ lineHeight }: Column, isBold = false): Lettering {
  return { fontSize: 1, lineHeight, isBold };
}

function textHeight(
  paragraph: RichText | string,
  { fontSize, lineHeight, isBold }: Lettering,
  { width: columnWidth, letterWidth = 1 }: Column,
  width = columnWidth,
): number {
  const parts = typeof paragraph === "string" ? [paragraph] : paragraph;
  return lineCount(parts, width / fontSize / letterWidth, isBold) * fontSize * lineHeight;
}

function insideTile(width: number): number {
  return width - 2 * (measures.tile.padding + border);
}

function stacked(gap: number, heights: number[]): number {
  return sum(heights) + gap * Math.max(0, heights.length - 1);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
