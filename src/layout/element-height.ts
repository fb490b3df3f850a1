import { has } from "../feed/has.js";
import type { ChartName } from "../charts/chart.js";
import { iconGrid } from "../charts/icons.js";
import type { Contact, Feed, Indicator, RichText, Survey, Theme } from "../feed/schema.js";
import { changeOf, type Compare, historyOf } from "../feed/change.js";
import { figureOf, findSurvey, isOld } from "../feed/select.js";
import { type FoundSubject, subjectOf, type Subject } from "../feed/subject.js";
import {
  cardDetails,
  type ContactPart,
  type FigureWords,
  figureWords,
  isAction,
  legendWords,
  noFigure,
  oldWords,
  sourceWords,
} from "../text/figure-words.js";
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
  /** By default `previous`. */
  compare?: Compare;
}

/** What the height of a part depends on besides its content. */
interface Context {
  column: Column;
  wording: Wording;
  chart: ChartName;
  compare: Compare;
  feed: Feed;
  survey: Survey;
  /** The words of the source line. */
  source: string;
  /** The words of each figure, as far as they were needed: the same in columns of every width. */
  words: Map<Indicator, FigureWords>;
}

/** A border of one pixel, at a small font size. */
const border = 0.08;

/**
 * Height of an element, in em; 0 where there is nothing to show.
 *
 * @param today - When it is shown: figures that are old say so.
 */
export function elementHeight(
  shown: ShownSubject,
  column: Column,
  feed: Feed,
  today: Date,
): number {
  return heightByColumn(shown, feed, today)(column);
}

/** The height of an element as a function of its column, to measure many columns. */
export function heightByColumn(
  { subject, chart, survey: id, compare = "previous" }: ShownSubject,
  feed: Feed,
  today: Date,
): (column: Column) => number {
  const survey = findSurvey(feed, id);
  const selection = subjectOf(feed, subject);
  if (has(survey, "unknown") || has(selection, "unknown")) {
    return () => 0;
  }
  const wording = cachedWording(feed.language);
  const source = [
    sourceWords(feed, survey.found, wording),
    ...(isOld(feed, survey.found, today) ? [oldWords(survey.found, wording)] : []),
  ].join(" ");
  const { found } = selection;
  const words = new Map<Indicator, FigureWords>();
  return (column) =>
    foundHeight(found, {
      column,
      wording,
      chart,
      compare,
      feed,
      survey: survey.found,
      source,
      words,
    });
}

function foundHeight(found: FoundSubject, context: Context): number {
  const { column } = context;
  switch (found.kind) {
    case "overview":
      return overviewHeight(context);
    case "theme":
      return (
        themeHeight(found.theme, context, measures.heading2) +
        measures.theme.gap +
        sourceHeight(context, column.width) +
        toggleHeight(context)
      );
    case "indicator": {
      const source = sourceHeight(context, insideTile(column.width));
      return tileHeight(found.indicator, context) + measures.tile.gap + source;
    }
    case "contact":
      return contactHeight(found.contact, context, measures.heading2);
  }
}

/** A wording that formats each number and period once: every column asks for the same ones. */
function cachedWording(language: string): Wording {
  let wording = wordings.get(language);
  if (!wording) {
    const { percent, period, ...words } = wordingFor(language);
    wording = { ...words, percent: cached(percent), period: cached(period) };
    wordings.set(language, wording);
  }
  return wording;
}

const wordings = new Map<string, Wording>();

function cached<Key>(format: (key: Key) => string): (key: Key) => string {
  const known = new Map<Key, string>();
  return (key) => {
    const text = known.get(key) ?? format(key);
    known.set(key, text);
    return text;
  };
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
    sourceHeight(context, column.width) + toggleHeight(context),
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
  const { gap, padding } = measures.theme;
  const { column } = context;
  const { title, indicators, explanation = [], links = [] } = theme;
  const isExplained = explanation.length + links.length > 0;
  const widths = rowWidths(theme, isExplained, context);
  const body = [
    ...(indicators.length > 0 ? [rowsHeight(indicators, widths, context)] : []),
    ...(isExplained ? [explanationHeight(theme, column, widths.explanation ?? column.width)] : []),
  ];
  return (
    measures.accentBorder +
    padding +
    stacked(gap, [
      textHeight(title, heading, column),
      widths.explanation === undefined ? stacked(gap, body) : Math.max(...body),
    ])
  );
}

/** Widths of the columns of a theme, as far as they stand beside each other. */
interface RowWidths {
  /** Of the sentence. */
  text: number;
  /** Of a sentence that has the place of the chart too, and of notes. */
  whole: number;
  /** Of the chart. */
  chart: number;
  isBeside: boolean;
  isChartBeside: boolean;
  explanation?: number;
}

function rowWidths({ indicators }: Theme, isExplained: boolean, context: Context): RowWidths {
  const { column, chart } = context;
  const { columnGap, minWideWidth, minExplanationWidth, explanationShare } = measures.theme;
  const { shares, minWideWidth: minRowWidth } = measures.row;
  const { width } = column;
  const isRing = chart === "ring";
  if (width < measures.tile.minBesideWidth) {
    return { text: width, whole: width, chart: width, isBeside: false, isChartBeside: false };
  }
  const number = isRing
    ? ringBeside(column)
    : Math.max(
        0,
        ...indicators.map((indicator) => numberWidth(wordsOf(indicator, context), column)),
      );
  if (width < minRowWidth) {
    const text = width - number - columnGap;
    return { text, whole: text, chart: width, isBeside: true, isChartBeside: false };
  }
  // The column of explanations is there also beside rows without one, so that all bars are alike.
  const hasColumn = width >= minWideWidth && indicators.length > 0;
  const hasExplanation = hasColumn && isExplained;
  const all = shares.text + shares.chart;
  const free = width - number - columnGap * (hasColumn ? 3 : 2);
  const explanation = hasColumn
    ? Math.max(minExplanationWidth, (free * explanationShare) / (all + explanationShare))
    : 0;
  const rest = free - explanation;
  return {
    text: (rest * shares.text) / all,
    whole: rest + columnGap + (hasColumn && !isExplained ? explanation + columnGap : 0),
    chart: (rest * shares.chart) / all,
    isBeside: true,
    isChartBeside: true,
    ...(hasExplanation && { explanation }),
  };
}

/** Width of a ring that has its sentence beside it. */
function ringBeside({ width }: Column): number {
  return Math.min(measures.ring, measures.ringShare * width);
}

/** Width of a percentage and of the word before it, or of the dash in their place. */
function numberWidth(words: FigureWords, { letterWidth = 1 }: Column): number {
  const { fontSize } = measures.value;
  const [value, qualifier = ""] =
    words.status === "measured" ? [words.value, words.qualifier] : [noFigure];
  return letterWidth * Math.max(fontSize * textWidth(value, true), textWidth(qualifier));
}

function rowsHeight(indicators: Indicator[], widths: RowWidths, context: Context): number {
  const { padding, gap } = measures.row;
  const heights = indicators.map((indicator) => {
    const words = wordsOf(indicator, context);
    return stacked(gap, [
      sentenceHeight(indicator, words, widths, context),
      ...linesBelow(indicator, words, widths.whole, context),
    ]);
  });
  return stacked(2 * padding + border, heights);
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
  const { padding, gap, columnGap, minBesideWidth, maxStackedRingWidth } = measures.tile;
  const { column, chart } = context;
  const words = wordsOf(indicator, context);
  const width = insideTile(column.width);
  const isRing = chart === "ring" && words.status === "measured";
  const isBeside = isRing ? column.width > maxStackedRingWidth : column.width >= minBesideWidth;
  const number = isRing ? ringBeside(column) : numberWidth(words, column);
  const text = isBeside ? width - number - columnGap : width;
  const widths = { text, whole: text, chart: width, isBeside, isChartBeside: false };
  return (
    2 * (padding + border) +
    stacked(gap, [
      sentenceHeight(indicator, words, widths, context),
      ...linesBelow(indicator, words, width, context),
    ])
  );
}

/** The words for an indicator, with what has changed. */
function wordsOf(indicator: Indicator, context: Context): FigureWords {
  const known = context.words.get(indicator);
  if (known) {
    return known;
  }
  const { feed, survey, wording, compare, words } = context;
  const fresh = figureWords(indicator, survey, wording, changeOf(feed, survey, indicator, compare));
  words.set(indicator, fresh);
  return fresh;
}

/** Heights of what stands below the sentence. */
function linesBelow(
  { definition }: Indicator,
  words: FigureWords,
  width: number,
  context: Context,
): number[] {
  const { column } = context;
  const { fontSize, lineHeight } = measures.muted;
  const isMeasured = words.status === "measured";
  const lines = isMeasured
    ? [legendOf(words, context), words.change, words.notes.join(" ")]
    : [words.reason];
  return [
    ...[...lines, ...words.remarks]
      .filter((line) => line?.length)
      .map((line = "") => textHeight(line, measures.muted, column, width)),
    ...(definition ? [fontSize * (lineHeight + 2 * measures.tile.togglePadding)] : []),
  ];
}

/** What the icons mean, where there are icons. */
function legendOf(words: FigureWords, { chart, survey, wording }: Context): string {
  return (chart === "icons" && legendWords(words, survey, wording.texts)) || "";
}

/** A figure, its statement and its chart: below or beside each other. */
function sentenceHeight(
  indicator: Indicator,
  words: FigureWords,
  widths: RowWidths,
  context: Context,
): number {
  const { column, chart } = context;
  const { gap, maxNarrowWidth } = measures.tile;
  const { value, qualifierLineHeight } = measures;
  const isMeasured = words.status === "measured";
  const hasQualifier = isMeasured && words.qualifier;
  const number = value.fontSize * value.lineHeight + (hasQualifier ? qualifierLineHeight : 0);
  const isInRing = chart === "ring" && isMeasured && column.width > maxNarrowWidth;
  const ring = widths.isBeside ? ringBeside(column) : Math.min(measures.ring, widths.chart);
  const first = isInRing ? Math.max(ring, number) : number;
  const hasChartBeside = isMeasured && !isInRing && chart !== "none";
  const textWidth = hasChartBeside ? widths.text : widths.whole;
  const text = isMeasured
    ? textHeight(indicator.statement, running(column), column, textWidth)
    : textHeight(words.label, running(column, true), column, textWidth);
  // With the percentage inside the ring there is no chart besides.
  const drawn = isMeasured && !isInRing ? chartHeight(indicator, widths.chart, context) : 0;
  const upper = widths.isBeside ? [Math.max(first, text)] : [first, text];
  return widths.isChartBeside
    ? Math.max(stacked(gap, upper), drawn)
    : stacked(gap, [...upper, ...(drawn > 0 ? [drawn] : [])]);
}

function chartHeight(
  indicator: Indicator,
  width: number,
  { chart, feed, survey, column, wording }: Context,
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
      const { columns, rows } = iconGrid(Math.max(base, survey.response.population ?? base));
      return (Math.min(measures.icons, width) * rows) / columns;
    }
    case "trend": {
      const measured = historyOf(feed, survey, indicator).filter(
        ({ percentage }) => percentage !== undefined,
      );
      if (measured.length < 2) {
        return measures.bar;
      }
      const { plot, gap } = measures.trend;
      const { fontSize, lineHeight } = measures.muted;
      const periods = [measured[0], measured.at(-1)].map((moment) =>
        textHeight(
          wording.period(moment?.period ?? ""),
          measures.muted,
          column,
          (width - fontSize) / 2,
        ),
      );
      return plot + fontSize * (gap + lineHeight) + Math.max(...periods);
    }
  }
}

function contactHeight(contact: Contact, { column, wording }: Context, heading: Lettering): number {
  const { padding, gap, bodyGap, bodyColumnGap, detailsPadding, minWideWidth } = measures.contact;
  const width = column.width - 2 * (padding + border);
  const details = cardDetails(contact, wording);
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
  details: ReturnType<typeof cardDetails>,
  column: Column,
  width: number,
): number {
  const { detailsGap, detailsColumnGap, actionGap, actionPadding } = measures.contact;
  const { letterWidth = 1 } = column;
  const around = ({ kind }: ContactPart) => (isAction(kind) ? actionPadding + border : 0);
  const lists = details.map(({ term, lines, parts }) => ({
    height:
      textHeight(term, measures.muted, column, width) +
      sum(
        parts.map(
          (part) =>
            textHeight(part.text, running(column), column, width - 2 * around(part)) +
            2 * around(part) +
            (isAction(part.kind) ? 2 * actionGap : 0),
        ),
      ),
    width:
      letterWidth * Math.max(...[term, ...lines].map((line) => textWidth(line))) +
      2 * Math.max(...parts.map(around)),
  }));
  const columnGaps = detailsColumnGap * (lists.length - 1);
  const heights = lists.map(({ height }) => height);
  return sum(lists.map((list) => list.width)) + columnGaps <= width
    ? Math.max(...heights)
    : stacked(detailsGap, heights);
}

function sourceHeight({ column, source }: Context, width: number): number {
  return textHeight(source, measures.muted, column, width);
}

/** Height of the line that opens the table, and of the download beside or below it. */
function toggleHeight({ column, wording: { texts } }: Context): number {
  const { togglePadding, columnGap } = measures.table;
  const { lineHeight, width, letterWidth = 1 } = column;
  const height = 2 * togglePadding + lineHeight;
  // A triangle stands before the text of the toggle.
  const toggle = 1 + letterWidth * textWidth(texts.asTable);
  const isBeside = toggle + columnGap + letterWidth * textWidth(texts.asCsv) <= width;
  return isBeside ? height : 2 * height;
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
  return lineCount(paragraph, width / fontSize / letterWidth, isBold) * fontSize * lineHeight;
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
