import { type Font, type Glyph, parse, type PathCommand } from "opentype.js";
import { readFileSync } from "node:fs";

/*
 * Text as outlines. A picture is shown on machines with unknown fonts, so it contains its letters
 * as paths.
 */

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
  /** Width in em of its font. */
  advance: number;
  /** Its outline from the origin of the letter, as relative path data, by the size of letters. */
  outlines: Map<number, string>;
  glyph: Glyph;
}

/** Cached, since a text has few different letters, and an outline is slow to write. */
const known = { regular: new Map<string, Letter[]>(), bold: new Map<string, Letter[]>() };

function lettersOf(text: string, { bold = false }: Lettering): Letter[] {
  const letters = known[bold ? "bold" : "regular"];
  return charactersOf(text).flatMap((character) => {
    const found = letters.get(character) ?? lettersFor(character, bold);
    letters.set(character, found);
    return found;
  });
}

/** The letter of a character, by its font. What no font has is left out: see `withoutGlyph`. */
function lettersFor(character: string, bold: boolean): Letter[] {
  const font = fontWith(character, bold);
  if (!font) {
    return [];
  }
  const glyph = font.charToGlyph(character);
  const advance = (glyph.advanceWidth ?? 0) / font.unitsPerEm;
  return [{ advance, outlines: new Map<number, string>(), glyph }];
}

/** How wide a text is when drawn. */
export function widthOf(text: string, lettering: Lettering): number {
  return lettersOf(text, lettering).reduce((sum, { advance }) => sum + advance * lettering.size, 0);
}

/**
 * The outlines of a text, as SVG path data. A letter starts at a whole tenth of a pixel, so that
 * its outline is the same wherever it stands.
 */
export function shapesOf(text: string, x: number, baseline: number, lettering: Lettering): string {
  const { size } = lettering;
  let at = x;
  return lettersOf(text, lettering)
    .map((letter) => {
      const outline = letter.outlines.get(size) ?? relativeOutline(letter, size);
      letter.outlines.set(size, outline);
      const start = outline && `M${tenths(inTenths(at))} ${tenths(inTenths(baseline))}${outline}`;
      at += letter.advance * size;
      return start;
    })
    .join("");
}

/**
 * The outline of a glyph, relative to its origin. The library's own path data is absolute, and
 * drops numbers close to 0. Differences are of rounded numbers, so that they don't add up.
 */
function relativeOutline({ glyph }: Letter, size: number): string {
  let [x, y] = [0, 0];
  let start = [0, 0];
  return glyph
    .getPath(0, 0, size)
    .commands.map((step) => {
      if (step.type === "Z") {
        [x = 0, y = 0] = start;
        return "z";
      }
      const points = pointsOf(step).map(([left, top]) => [inTenths(left), inTenths(top)] as const);
      const numbers = points.map(([left, top]) => `${tenths(left - x)} ${tenths(top - y)}`);
      [x, y] = points.at(-1) ?? [x, y];
      if (step.type === "M") {
        start = [x, y];
      }
      return step.type.toLowerCase() + numbers.join(" ");
    })
    .join("");
}

/** The points of a path command: the last is where it ends. */
function pointsOf(step: Exclude<PathCommand, { type: "Z" }>): [x: number, y: number][] {
  switch (step.type) {
    case "M":
    case "L":
      return [[step.x, step.y]];
    case "Q":
      return [
        [step.x1, step.y1],
        [step.x, step.y],
      ];
    case "C":
      return [
        [step.x1, step.y1],
        [step.x2, step.y2],
        [step.x, step.y],
      ];
  }
}

function inTenths(number: number): number {
  return Math.round(number * 10);
}

function tenths(number: number): string {
  return String(number / 10);
}
