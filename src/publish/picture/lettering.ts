import { type Font, parse, type PathCommand } from "opentype.js";
import { readFileSync } from "node:fs";

/*
 * Text as it is drawn. A picture is shown on machines whose fonts nobody knows, so it brings its
 * letters along as shapes.
 */

/** What a step of a path may do without. */
const noPoints = {
  x: undefined,
  y: undefined,
  x1: undefined,
  y1: undefined,
  x2: undefined,
  y2: undefined,
};

/** How letters look. */
export interface Lettering {
  size: number;
  bold?: boolean;
}

/** Each weight in the order in which a letter is looked for. */
const fonts = { regular: loadFonts(400), bold: loadFonts(700) };

function loadFonts(weight: number): Font[] {
  return ["latin", "latin-ext"].map((script) => {
    const name = `source-sans-3-${script}-${String(weight)}-normal.woff`;
    const bytes = readFileSync(new URL(`./fonts/${name}`, import.meta.url));
    return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  });
}

/** Characters that set the direction of text, of which nothing is seen. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

interface Letter {
  font: Font;
  sign: string;
  advance: number;
}

/**
 * Each letter with the first font that has it. What none has is drawn as the sign that the first
 * has for that.
 */
function lettersOf(text: string, { size, bold }: Lettering): Letter[] {
  const choices = bold ? fonts.bold : fonts.regular;
  return Array.from(text.normalize("NFC").replace(directions, "")).flatMap((sign) => {
    const font = choices.find((each) => each.charToGlyphIndex(sign) > 0) ?? choices[0];
    return font
      ? [
          {
            font,
            sign,
            advance: ((font.charToGlyph(sign).advanceWidth ?? 0) * size) / font.unitsPerEm,
          },
        ]
      : [];
  });
}

/** How wide a text is when drawn. */
export function widthOf(text: string, lettering: Lettering): number {
  return lettersOf(text, lettering).reduce((sum, { advance }) => sum + advance, 0);
}

/** The shapes of a text, as the data of a path in SVG. */
export function shapesOf(text: string, x: number, baseline: number, lettering: Lettering): string {
  let at = x;
  return lettersOf(text, lettering)
    .map(({ font, sign, advance }) => {
      const { commands } = font.charToGlyph(sign).getPath(at, baseline, lettering.size);
      at += advance;
      return commands.map(written).join("");
    })
    .join("");
}

/**
 * A step of a path with a tenth of a pixel. The library's own way to write it makes nothing of
 * numbers close to 0.
 */
function written(step: PathCommand): string {
  const { x1, y1, x2, y2, x, y } = { ...noPoints, ...step };
  const numbers = [x1, y1, x2, y2, x, y].filter((number) => number !== undefined);
  return step.type + numbers.map((number) => String(Math.round(number * 10) / 10)).join(" ");
}
