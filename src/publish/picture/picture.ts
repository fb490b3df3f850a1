import { ringDashes } from "../../charts/ring.js";
import { changeOf } from "../../feed/change.js";
import type { Contact, Feed, Indicator, RichText, Survey, Theme } from "../../feed/schema.js";
import { bySubject, subjectOf, type Subject } from "../../feed/subject.js";
import { escaped } from "../../snippets/markup.js";
import {
  contactDetails,
  contactText,
  type FigureWords,
  figureWords,
  type MeasuredWords,
  noFigure,
  plainText,
  sourceWords,
} from "../../text/figure-words.js";
import { type Wording, wordingFor } from "../../text/wording.js";
import { type Block, colors, paragraph, shape, stack } from "./block.js";
import { shapesOf, widthOf } from "./lettering.js";

/** A picture as SVG, and its size in pixels. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

const width = 480;
const edge = 24;
const gap = 12;
const radius = 44;
const stroke = 8;
const barHeight = 14;
const numberWidth = 92;
/** Between the edges. */
const inner = width - 2 * edge;

interface Scene {
  survey: Survey;
  wording: Wording;
  feed: Feed;
}

/** A picture of what a tile page shows, for newsletters and wherever else no script runs. */
export function picture(
  subject: Subject,
  feed: Feed,
  survey: Survey,
  alternative: string,
): Picture {
  const scene: Scene = { survey, feed, wording: wordingFor(feed.language) };
  const content = stack([...blocksOf(subject, scene), sourceBlock(scene)], gap);
  const height = Math.ceil(content.height + 2 * edge);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(alternative)}</title><rect width="${width}" height="${height}" fill="${colors.paper}"/><rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="none" stroke="${colors.line}"/>${content.draw(edge, edge)}</svg>\n`;
  return { svg, width, height };
}

function blocksOf(subject: Subject, scene: Scene): Block[] {
  const selection = subjectOf(scene.feed, subject);
  return "unknown" in selection
    ? []
    : bySubject<Block[]>(selection.found, {
        overview: ({ feed: { title, themes } }) => [
          heading(title, 26),
          ...themes.flatMap((theme) => themeBlocks(theme, scene)),
        ],
        theme: ({ theme }) => themeBlocks(theme, scene),
        indicator: ({ indicator }) => [ringBlock(indicator, scene)],
        contact: ({ contact }) => contactBlocks(contact, scene),
      });
}

function themeBlocks({ title, indicators }: Theme, scene: Scene): Block[] {
  return [heading(title, 22), ...rowBlocks(indicators, scene)];
}

function contactBlocks(contact: Contact, { wording }: Scene): Block[] {
  const maxWidth = width - 2 * edge;
  return [
    heading(contact.title, 22),
    paragraph(contact.text, { size: 16 }, maxWidth),
    ...contactDetails(contact, wording).map((detail) =>
      paragraph([contactText(detail)], { size: 16, bold: true }, maxWidth),
    ),
  ];
}

function heading(title: string, size: number): Block {
  return paragraph([title], { size, bold: true }, width - 2 * edge, colors.heading);
}

/** A ring with its figure and the sentence beside it, or why there is no figure. */
function ringBlock(indicator: Indicator, scene: Scene): Block {
  const words = figureIn(indicator, scene);
  if (words.status === "unmeasured") {
    return rowBlock(indicator, words, 18);
  }
  const { percentage, value } = words;
  const side = 2 * (radius + stroke / 2);
  const sentence = paragraph(sentenceOf(indicator, words), { size: 18 }, inner - side - 16);
  const height = Math.max(side, sentence.height);
  const large = { size: 28, bold: true };
  return {
    height,
    draw: (x, y) => {
      const [center, middle] = [x + side / 2, y + height / 2];
      return [
        `<g transform="translate(${center} ${middle})" fill="none" stroke-width="${stroke}"><circle r="${radius}" stroke="${colors.line}"/><circle r="${radius}" stroke="${colors.accent}" transform="rotate(-90)" stroke-dasharray="${ringDashes(percentage, radius)}"/><circle r="${radius + stroke / 2 - 0.5}" stroke="${colors.faint}" stroke-width="1"/></g>`,
        shape(
          shapesOf(value, center - widthOf(value, large) / 2, middle + 10, large),
          colors.heading,
        ),
        sentence.draw(x + side + 16, y + (height - sentence.height) / 2),
      ].join("");
    },
  };
}

/** Rows of figures that compare, with lines between them. */
function rowBlocks(indicators: Indicator[], scene: Scene): Block[] {
  return indicators.map((indicator, index) => {
    const row = rowBlock(indicator, figureIn(indicator, scene), 16);
    return index === 0
      ? row
      : {
          height: row.height + gap,
          draw: (x, y) =>
            `<rect x="${x}" y="${y}" width="${inner}" height="1" fill="${colors.line}"/>${row.draw(x, y + gap)}`,
        };
  });
}

/** Number and sentence, and below them a bar: all bars have the same scale. */
function rowBlock(indicator: Indicator, words: FigureWords, size: number): Block {
  const large = { size: 30, bold: true };
  const isMeasured = words.status === "measured";
  const number = isMeasured ? words.value : noFigure;
  const text = isMeasured
    ? sentenceOf(indicator, words)
    : [{ strong: words.label }, `. ${[words.reason, ...words.remarks.map(plainText)].join(" ")}`];
  const sentence = paragraph(text, { size }, inner - numberWidth);
  const upper = Math.max(sentence.height, large.size);
  return {
    height: upper + (isMeasured ? 8 + barHeight : 0),
    draw: (x, y) => {
      const top = y + upper + 8;
      return [
        shape(shapesOf(number, x, y + upper / 2 + large.size * 0.35, large), colors.heading),
        sentence.draw(x + numberWidth, y + (upper - sentence.height) / 2),
        isMeasured
          ? `<rect x="${x}" y="${top}" width="${inner}" height="${barHeight}" fill="${colors.line}"/><rect x="${x}" y="${top}" width="${(inner * words.percentage) / 100}" height="${barHeight}" fill="${colors.accent}"/><rect x="${x + 0.5}" y="${top + 0.5}" width="${inner - 1}" height="${barHeight - 1}" fill="none" stroke="${colors.faint}"/>`
          : "",
      ].join("");
    },
  };
}

/** The words for an indicator, with what has changed. */
function figureIn(indicator: Indicator, { feed, survey, wording }: Scene): FigureWords {
  return figureWords(indicator, survey, wording, changeOf(feed, survey, indicator));
}

/** What stands beside the number. A word that qualifies it goes into the sentence, with it. */
function sentenceOf(
  { statement }: Indicator,
  { qualifier, value, change, notes, remarks }: MeasuredWords,
): RichText {
  const before = qualifier ? [`${qualifier} ${value} `] : [];
  const lines = [...(change ? [change] : []), ...notes, ...remarks.map(plainText)];
  return [...before, ...statement, ...(lines.length > 0 ? [`. ${lines.join(" ")}`] : [])];
}

/** The source line: no figure is shown without its period. */
function sourceBlock({ feed, survey, wording }: Scene): Block {
  return paragraph(
    [sourceWords(feed, survey, wording)],
    { size: 14 },
    width - 2 * edge,
    colors.faint,
  );
}
