import { type Font, parse, type PathCommand } from "opentype.js";
import { readFileSync } from "node:fs";

/*
 * Text as outlines. A picture is shown on machines with unknown fonts, so it contains its letters
 * as paths.
 */

/** The coordinates that a path command may lack. */
const noPoints = {
  x: undefined,
  y: undefined,
  x1: undefined,
  y1: undefined,
  x2: undefined,
  y2: undefined,
};

/** Size and weight of letters. */
export interface Lettering {
  size: number;
  bold?: boolean;
}

/** The fonts of each weight, in the order in which a glyph is looked up. */
const fonts = { regular: loadFonts(400), bold: loadFonts(700) };

function loadFonts(weight: number): Font[] {
  const scripts = ["latin", "latin-ext", "greek", "greek-ext", "cyrillic", "cyrillic-ext"];
  return [
    ...[...scripts, "vietnamese"].map(
      (script) => `source-sans-3-${script}-${String(weight)}-normal.woff`,
    ),
    // Arrows, and signs such as ≥. There is one weight of these.
    "noto-sans-math-latin-400-normal.woff",
  ].map((name) => {
    const bytes = readFileSync(new URL(`./fonts/${name}`, import.meta.url));
    return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  });
}

/** The characters of a text that no font has a glyph for, each once. */
export function withoutGlyph(text: string): string[] {
  const characters = Array.from(text.normalize("NFC").replace(directions, ""));
  return [...new Set(characters)].filter(
    (character) =>
      /\S/.test(character) && !fonts.regular.some((font) => font.charToGlyphIndex(character) > 0),
  );
}

/** Invisible characters that set the direction of text. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

interface Letter {
  font: Font;
  character: string;
  advance: number;
}

/**
 * Each letter with the first font that has a glyph for it. Where none has, the first font's .notdef
 * glyph is drawn.
 */
function lettersOf(text: string, { size, bold }: Lettering): Letter[] {
  const choices = bold ? fonts.bold : fonts.regular;
  return Array.from(text.normalize("NFC").replace(directions, "")).flatMap((character) => {
    const font = choices.find((each) => each.charToGlyphIndex(character) > 0) ?? choices[0];
    return font
      ? [
          {
            font,
            character,
            advance: ((font.charToGlyph(character).advanceWidth ?? 0) * size) / font.unitsPerEm,
          },
        ]
      : [];
  });
}

/** How wide a text is when drawn. */
export function widthOf(text: string, lettering: Lettering): number {
  return lettersOf(text, lettering).reduce((sum, { advance }) => sum + advance, 0);
}

/** The outlines of a text, as SVG path data. */
export function shapesOf(text: string, x: number, baseline: number, lettering: Lettering): string {
  let at = x;
  return lettersOf(text, lettering)
    .map(({ font, character, advance }) => {
      const { commands } = font.charToGlyph(character).getPath(at, baseline, lettering.size);
      at += advance;
      return commands.map(written).join("");
    })
    .join("");
}

/**
 * A path command, rounded to a tenth of a pixel. The library's own serialization drops numbers
 * close to 0.
 */
function written(step: PathCommand): string {
  const { x1, y1, x2, y2, x, y } = { ...noPoints, ...step };
  const numbers = [x1, y1, x2, y2, x, y].filter((number) => number !== undefined);
  return step.type + numbers.map((number) => String(Math.round(number * 10) / 10)).join(" ");
}
