import { changeOf } from "../../feed/change.js";
import type { Contact, Feed, Indicator, RichText, Survey } from "../../feed/schema.js";
import { bySubject, subjectOf, type Subject } from "../../feed/subject.js";
import {
  contactDetails,
  contactText,
  figureWords,
  type FigureWords,
  noFigure,
  placeWords,
  plainText,
  shortSource,
} from "../../text/figure-words.js";
import { type Wording, wordingFor } from "../../text/wording.js";
import { type Block, colors, paragraph, type Paragraph, shape, stack } from "./block.js";
import { type Lettering, shapesOf, widthOf } from "./lettering.js";
import type { Picture } from "./picture.js";

/** The ratio at which other sites show the picture of a link, 1.91 : 1: elsewhere they crop it. */
const [width, height] = [1200, 630];
const margin = 64;
const inner = width - 2 * margin;
const gap = 24;

/** Space between columns of a list. */
const columnGap = 32;

/** Letters below this size can't be read in a timeline on a phone. */
const smallest = 20;

interface Scene {
  feed: Feed;
  survey: Survey;
  wording: Wording;
}

/** The picture of a link to a tile page, for social media and chats: the number can be read small. */
export function sharePicture(subject: Subject, feed: Feed, survey: Survey): Picture {
  const scene: Scene = { feed, survey, wording: wordingFor(feed.language) };
  const source = fitted([sourceOf(subject, scene)], [26, 24, 22, 20], 2 * 36, colors.faint);
  const room = height - 2 * margin - source.height - gap;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    content(subject, scene, room).draw(margin, margin),
    source.draw(margin, height - margin - source.height),
    "</svg>\n",
  ].join("");
  return { svg, width, height };
}

/** Figures have a period; how to reach somebody has none. */
function sourceOf({ kind }: Subject, { feed, survey, wording }: Scene): string {
  return kind === "contact" ? placeWords(feed).join(", ") : shortSource(feed, survey, wording);
}

function content(subject: Subject, scene: Scene, room: number): Block {
  const selection = subjectOf(scene.feed, subject);
  return "unknown" in selection
    ? stack([], 0)
    : bySubject<Block>(selection.found, {
        overview: ({ feed: { title, themes } }) =>
          list(
            title,
            themes.flatMap(({ indicators }) => indicators),
            scene,
            room,
          ),
        theme: ({ theme }) => list(theme.title, theme.indicators, scene, room),
        indicator: ({ indicator }) => one(indicator, scene, room),
        contact: ({ contact }) => contactBlock(contact, scene, room),
      });
}

/** One figure: its label, the number as large as a title, the sentence beside it and a bar. */
function one(indicator: Indicator, scene: Scene, room: number): Block {
  const words = wordsFor(indicator, scene);
  const title = fitted([indicator.label], [44, 36, 30], 2 * 60, colors.heading, true);
  const large: Lettering = { size: 160, bold: true };
  const isMeasured = words.status === "measured";
  const number = isMeasured ? words.value : noFigure;
  const numberWidth = widthOf(number, large) + 40;
  const barHeight = isMeasured ? 36 : 0;
  const middle = room - title.height - gap - (isMeasured ? barHeight + gap : 0);
  const sentence = fitted(
    sentenceOf(words),
    [48, 42, 36, 32, 28, 24, smallest],
    middle,
    colors.ink,
    false,
    inner - numberWidth,
  );
  return {
    height: room,
    draw: (x, y) => {
      const top = y + title.height + gap;
      return [
        title.draw(x, y),
        shape(shapesOf(number, x, top + middle / 2 + large.size * 0.33, large), colors.heading),
        sentence.draw(x + numberWidth, top + (middle - sentence.height) / 2),
        isMeasured ? bar(words.percentage, x, y + room - barHeight, inner, barHeight) : "",
      ].join("");
    },
  };
}

/** All figures of a list, each with a bar on the same scale; in two columns where they are many. */
function list(heading: string, indicators: Indicator[], scene: Scene, room: number): Block {
  const title = fitted([heading], [44, 36, 30], 2 * 60, colors.heading, true);
  const space = room - title.height - gap;
  const columns = space / Math.max(indicators.length, 1) < 1.4 * smallest ? 2 : 1;
  const rows = Math.max(Math.ceil(indicators.length / columns), 1);
  const rowHeight = Math.min(space / rows, 110);
  const columnWidth = (inner - (columns - 1) * columnGap) / columns;
  const drawn = indicators.map((indicator) => row(indicator, scene, columnWidth, rowHeight));
  return {
    height: room,
    draw: (x, y) =>
      [
        title.draw(x, y),
        ...drawn.map((block, index) =>
          block.draw(
            x + Math.floor(index / rows) * (columnWidth + columnGap),
            y + title.height + gap + (index % rows) * rowHeight,
          ),
        ),
      ].join(""),
  };
}

/** Number, label and bar beside each other. */
function row(indicator: Indicator, scene: Scene, rowWidth: number, rowHeight: number): Block {
  const words = wordsFor(indicator, scene);
  const size = Math.min(rowHeight * 0.62, 48);
  const bold: Lettering = { size, bold: true };
  const isMeasured = words.status === "measured";
  const number = isMeasured ? words.value : noFigure;
  const numberWidth = 2.9 * size;
  const barWidth = (rowWidth - numberWidth) * 0.4;
  const label = fitted(
    [isMeasured ? indicator.label : `${indicator.label}: ${words.reason}`],
    [32, 30, 28, 26, 24, 22, smallest].map((each) => Math.min(each, size)),
    rowHeight,
    colors.ink,
    false,
    rowWidth - numberWidth - (isMeasured ? barWidth + 24 : 0),
  );
  const barHeight = Math.min(rowHeight * 0.45, 36);
  return {
    height: rowHeight,
    draw: (x, y) => {
      const middle = y + rowHeight / 2;
      return [
        shape(shapesOf(number, x, middle + size * 0.33, bold), colors.heading),
        label.draw(x + numberWidth, middle - label.height / 2),
        isMeasured
          ? bar(
              words.percentage,
              x + rowWidth - barWidth,
              middle - barHeight / 2,
              barWidth,
              barHeight,
            )
          : "",
      ].join("");
    },
  };
}

function contactBlock(contact: Contact, { wording }: Scene, room: number): Block {
  const title = fitted([contact.title], [52, 44, 36], 2 * 70, colors.heading, true);
  const details: RichText = contactDetails(contact, wording).map((detail) => ({
    strong: `${contactText(detail)}. `,
  }));
  const text = fitted(
    [...contact.text, " ", ...details],
    [36, 32, 28, 24, smallest],
    room - title.height - gap,
  );
  return stack([title, text], gap);
}

function bar(percentage: number, x: number, y: number, barWidth: number, barHeight: number) {
  return `<rect x="${x}" y="${y}" width="${barWidth}" height="${barHeight}" fill="${colors.line}"/><rect x="${x}" y="${y}" width="${(barWidth * percentage) / 100}" height="${barHeight}" fill="${colors.accent}"/><rect x="${x + 0.5}" y="${y + 0.5}" width="${barWidth - 1}" height="${barHeight - 1}" fill="none" stroke="${colors.faint}"/>`;
}

function wordsFor(indicator: Indicator, { feed, survey, wording }: Scene): FigureWords {
  return figureWords(indicator, survey, wording, changeOf(feed, survey, indicator));
}

/** The sentence with what makes the figure uncertain; of what changed there is no room to tell. */
function sentenceOf(words: FigureWords): RichText {
  if (words.status === "unmeasured") {
    return [words.reason];
  }
  const { qualifier, value, statement, caveat } = words;
  return [
    ...(qualifier ? [`${qualifier} ${value} `] : []),
    ...statement,
    ...(caveat ? [`. ${caveat}`] : []),
  ];
}

/** Text in the largest of these sizes that fits. In the last it is cut off where it has to be. */
function fitted(
  text: RichText,
  sizes: number[],
  maxHeight: number,
  color: string = colors.ink,
  bold = false,
  maxWidth = inner,
): Paragraph {
  const sized = (size: number) => paragraph(text, { size, bold }, maxWidth, color);
  const fits = sizes
    .map(sized)
    .find((block) => block.height <= maxHeight && block.width <= maxWidth);
  return fits ?? cut(text, { size: sizes.at(-1) ?? smallest, bold }, maxHeight, maxWidth, color);
}

/** As many words as fit, and an ellipsis. */
function cut(
  text: RichText,
  lettering: Lettering,
  maxHeight: number,
  maxWidth: number,
  color: string,
): Paragraph {
  const words = plainText(text)
    .split(/\s+/)
    .flatMap((word) => pieces(word, lettering, maxWidth));
  for (let count = words.length; count > 0; count--) {
    const block = paragraph([`${words.slice(0, count).join(" ")}…`], lettering, maxWidth, color);
    if (block.height <= maxHeight && block.width <= maxWidth) {
      return block;
    }
  }
  return paragraph(["…"], lettering, maxWidth, color);
}

/** A word, in parts where it is wider than a line; with room for an ellipsis. */
function pieces(word: string, lettering: Lettering, maxWidth: number): string[] {
  const parts = [""];
  for (const character of word) {
    const longer = `${parts.at(-1) ?? ""}${character}`;
    if (widthOf(`${longer}…`, lettering) > maxWidth) {
      parts.push(character);
    } else {
      parts[parts.length - 1] = longer;
    }
  }
  return parts;
}
