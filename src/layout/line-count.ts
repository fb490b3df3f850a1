import { has } from "../feed/has.js";
import type { RichText } from "../feed/schema.js";
import { plainText } from "../text/figure-words.js";

/*
 * Estimates without a browser how many lines a text takes, with the letter widths of a wide font
 * such as Verdana or DejaVu Sans.
 */

/** Characters by their width in em. All others get the usual width. */
const widths = new Map<string, number>([
  ...characters("ijlItf.,:;'’|![]/-\u00A0 ", 0.4),
  // Wider in a serif, such as DejaVu Serif.
  ...characters("r()", 0.48),
  ...characters("mwMW%@—…", 0.97),
  ...characters("ABCDEFGHJKLNOPQRSTUVXYZ", 0.73),
]);
const usual = 0.62;
/** How much wider bold letters are. */
const bold = 1.08;

function characters(all: string, width: number): [string, number][] {
  return all.split("").map((character) => [character, width]);
}

/** Width of a text on one line, in em. */
export function textWidth(text: string, isBold = false): number {
  let width = 0;
  for (const character of text) {
    width += widths.get(character) ?? (isFullWidth(character) ? 1 : usual);
  }
  return isBold ? width * bold : width;
}

/** Whether a character is full-width, as East Asian characters are. */
function isFullWidth(character: string): boolean {
  return character >= "\u2E80" && character < "\uFB00";
}

/** Number of lines of a paragraph in a column of that width, with greedy line breaking. */
export function lineCount(paragraph: RichText | string, width: number, isBold = false): number {
  const space = isBold ? boldSpace : regularSpace;
  let lines = 0;
  let left = 0;
  for (const needed of knownWordWidths(paragraph, isBold)) {
    if (needed > left) {
      // A word that is longer than a line is broken.
      const own = Math.ceil(needed / width);
      lines += own;
      left = own * width - needed;
    } else {
      left -= needed;
    }
    left -= space;
  }
  return lines;
}

const regularSpace = textWidth(" ");
const boldSpace = textWidth(" ", true);

/** Cached, since each text is measured in many columns and its words are equally wide in all. */
const known = {
  regular: new WeakMap<RichText, number[]>(),
  bold: new WeakMap<RichText, number[]>(),
};
const knownTexts = { regular: new Map<string, number[]>(), bold: new Map<string, number[]>() };

/** Enough for all texts of one feed. Of many feeds, those of the last ones are known. */
const mostTexts = 2000;

function knownWordWidths(paragraph: RichText | string, isBold: boolean): number[] {
  const weight = isBold ? "bold" : "regular";
  if (typeof paragraph !== "string") {
    const widths = known[weight].get(paragraph) ?? wordWidths(paragraph, isBold);
    known[weight].set(paragraph, widths);
    return widths;
  }
  const texts = knownTexts[weight];
  let widths = texts.get(paragraph);
  if (!widths) {
    widths = wordWidths([paragraph], isBold);
    if (texts.size >= mostTexts) {
      texts.clear();
    }
    texts.set(paragraph, widths);
  }
  return widths;
}

/** Width of each word. A word may span several parts. */
function wordWidths(paragraph: RichText, isBold: boolean): number[] {
  const words: number[] = [];
  let isWithin = false;
  for (const part of paragraph) {
    for (const piece of plainText([part]).split(/(\s+)/).filter(Boolean)) {
      const width = textWidth(piece, isBold || (typeof part !== "string" && has(part, "strong")));
      if (!piece.trim()) {
        isWithin = false;
      } else if (isWithin) {
        words.push((words.pop() ?? 0) + width);
      } else {
        words.push(width);
        isWithin = true;
      }
    }
  }
  return words;
}
