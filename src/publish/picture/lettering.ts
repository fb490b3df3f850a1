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

/** The scripts of the fonts, in the order in which a glyph is looked up. */
const scripts = [
  "latin",
  "latin-ext",
  "greek",
  "greek-ext",
  "cyrillic",
  "cyrillic-ext",
  "vietnamese",
];

/** Arrows, and signs such as ≥. There is one weight of these. */
const signs = "noto-sans-math-latin-400-normal.woff";

/** The fonts that were needed so far, by file. Most texts need one or two. */
const loaded = new Map<string, Font>();

/** The first font of a weight that has a glyph for a character. */
function fontWith(character: string, bold = false): Font | undefined {
  const weight = bold ? 700 : 400;
  for (const name of [
    ...scripts.map((script) => `source-sans-3-${script}-${weight}-normal.woff`),
    signs,
  ]) {
    const font = loaded.get(name) ?? loadFont(name);
    loaded.set(name, font);
    if (font.charToGlyphIndex(character) > 0) {
      return font;
    }
  }
  return undefined;
}

function loadFont(name: string): Font {
  const bytes = readFileSync(new URL(`./fonts/${name}`, import.meta.url));
  return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** The characters of a text that no font has a glyph for, each once. */
export function withoutGlyph(text: string): string[] {
  return [...new Set(charactersOf(text))].filter(
    (character) => /\S/.test(character) && !fontWith(character),
  );
}

/** Invisible characters that set the direction of text. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function charactersOf(text: string): string[] {
  return Array.from(text.normalize("NFC").replace(directions, ""));
}

interface Letter {
  font: Font;
  character: string;
  advance: number;
}

/** Each letter with its font. What no font has a glyph for is left out: see `withoutGlyph`. */
function lettersOf(text: string, { size, bold }: Lettering): Letter[] {
  return charactersOf(text).flatMap((character) => {
    const font = fontWith(character, bold);
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
