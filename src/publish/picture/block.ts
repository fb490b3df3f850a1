import type { RichText } from "../../feed/schema.js";
import { plainText } from "../../text/figure-words.js";
import { paletteColor } from "../palette.js";
import { type Lettering, shapesOf, widthOf } from "./lettering.js";

/*
 * What pictures are made of: blocks that stand below each other.
 */

/** The colors of pictures. */
export const colors = {
  ink: paletteColor("--house-ink"),
  heading: paletteColor("--house-heading"),
  accent: paletteColor("--house-accent"),
  faint: paletteColor("--house-muted"),
  line: paletteColor("--house-line"),
  paper: paletteColor("--house-paper"),
};

/** Something that can be drawn at a position, and its height. */
export interface Block {
  height: number;
  draw: (x: number, y: number) => string;
}

/** Text in lines, and how wide they are: wider than allowed where a word is. */
export interface Paragraph extends Block {
  width: number;
}

/** Blocks below each other. */
export function stack(blocks: Block[], between: number): Block {
  const height = blocks.reduce((sum, block) => sum + block.height + between, -between);
  return {
    height,
    draw: (x, y) => {
      let at = y;
      return blocks
        .map((block) => {
          const drawn = block.draw(x, at);
          at += block.height + between;
          return drawn;
        })
        .join("");
    },
  };
}

/** Rich text, broken into lines of at most that width. */
export function paragraph(
  text: RichText,
  lettering: Lettering,
  maxWidth: number,
  color = colors.ink,
): Paragraph {
  const lineHeight = lettering.size * 1.35;
  const lines: { text: string; x: number; lettering: Lettering }[][] = [[]];
  let x = 0;
  for (const { text: word, lettering: style } of wordsOf(text, lettering)) {
    const mayBreak = x > 0 && (word.startsWith(" ") || lines.at(-1)?.at(-1)?.text.endsWith(" "));
    if (mayBreak && x + widthOf(word.trimEnd(), style) > maxWidth) {
      lines.push([]);
      x = 0;
    }
    const drawn = x === 0 ? word.trimStart() : word;
    lines.at(-1)?.push({ text: drawn, x, lettering: style });
    x += widthOf(drawn, style);
  }
  return {
    height: lines.length * lineHeight,
    width: Math.max(
      ...lines.flat().map((word) => word.x + widthOf(word.text.trimEnd(), word.lettering)),
    ),
    draw: (left, top) =>
      shape(
        lines
          .flatMap((words, index) =>
            words.map((word) =>
              shapesOf(
                word.text,
                left + word.x,
                top + (index + 0.5) * lineHeight + lettering.size * 0.35,
                word.lettering,
              ),
            ),
          )
          .join(""),
        color,
      ),
  };
}

/** Each word with the space before it; a space at the end of a part is a word of its own. */
function wordsOf(text: RichText, lettering: Lettering): { text: string; lettering: Lettering }[] {
  return text.flatMap((part) => {
    const isStrong = typeof part === "object" && "strong" in part;
    const words =
      plainText([part])
        .replace(/\s+/g, " ")
        .match(/ ?[^ ]+| $/g) ?? [];
    return words.map((word) => ({
      text: word,
      lettering: isStrong ? { ...lettering, bold: true } : lettering,
    }));
  });
}

/** Outlines in one color. */
export function shape(data: string, color: string): string {
  return `<path d="${data}" fill="${color}"/>`;
}
