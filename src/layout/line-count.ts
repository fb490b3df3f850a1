import type { RichText } from "../feed/schema.js";
import { plainText } from "../text/figure-words.js";

/*
 * How many lines a text takes, where no browser can be asked: with the letters of a wide font, such as Verdana or DejaVu Sans.
 */

/** Signs by their width, in sizes of the text. All others are as wide as most letters. */
const widths = new Map<string, number>([
  ...signs("ijlItfr.,:;'’|!()[]/-\u00A0 ", 0.4),
  ...signs("mwMW%@—…", 0.97),
  ...signs("ABCDEFGHJKLNOPQRSTUVXYZ", 0.73),
]);
const usual = 0.62;
/** How much wider bold letters are. */
const bold = 1.08;

function signs(all: string, width: number): [string, number][] {
  return all.split("").map((sign) => [sign, width]);
}

/** Width of a text on one line, in sizes of the text. */
export function textWidth(text: string, isBold = false): number {
  let width = 0;
  for (const sign of text) {
    width += widths.get(sign) ?? (isSquare(sign) ? 1 : usual);
  }
  return isBold ? width * bold : width;
}

/** Whether it is one of the signs of East Asia, which fill a square. */
function isSquare(sign: string): boolean {
  return sign >= "\u2E80" && sign < "\uFB00";
}

/** Number of lines of a paragraph in a column of that width, filled word by word. */
export function lineCount(paragraph: RichText, width: number, isBold = false): number {
  const space = textWidth(" ", isBold);
  let lines = 0;
  let left = 0;
  for (const needed of isBold ? wordWidths(paragraph, true) : knownWordWidths(paragraph)) {
    if (needed > left) {
      // A word that is too long for a line is broken.
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

/** Long texts are the same in every column that their element may stand in. */
const known = new WeakMap<RichText, number[]>();

function knownWordWidths(paragraph: RichText): number[] {
  const widths = known.get(paragraph) ?? wordWidths(paragraph, false);
  known.set(paragraph, widths);
  return widths;
}

/** Width of each word. One may begin in one part and end in the next. */
function wordWidths(paragraph: RichText, isBold: boolean): number[] {
  const words: number[] = [];
  let isWithin = false;
  for (const part of paragraph) {
    for (const piece of plainText([part]).split(/(\s+)/).filter(Boolean)) {
      const width = textWidth(piece, isBold || (typeof part !== "string" && "strong" in part));
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
