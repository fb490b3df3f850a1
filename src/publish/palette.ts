import css from "../site/palette.css?raw";

const colors = new Map(
  Array.from(css.matchAll(/^ *(--[\w-]+): ([^;]+);/gm), ([, name, value]) => [name, value]),
);

/** A color of `src/site/palette.css`, for pictures and for pages that link no other style sheet. */
export function paletteColor(name: string): string {
  const color = colors.get(name);
  if (!color) {
    throw new TypeError(`src/site/palette.css has no ${name}`);
  }
  return color;
}
