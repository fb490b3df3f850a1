import type { CSSResult } from "lit";
import { firstOf, roles, valueOf } from "./roles.js";

/*
 * The font size of an element. A page that uses a token in em or % for its own text has it in the
 * size that an element inherits, so applied here it would count twice. CSS can't ask for a unit. But
 * a length in em that decides the font size depends on itself: in a registered property, which is
 * computed to a length, it is invalid, and the size stays as inherited. Browsers that can't register
 * a property apply it twice.
 */

/** Registers that property in the page, as `basisniveau.css` does by `@property`. */
export function registerFontSize(): void {
  try {
    CSS.registerProperty({
      name: "--_basisniveau-size",
      syntax: "<length>",
      inherits: false,
      initialValue: "0px",
    });
  } catch {
    // It is registered, or it can't be.
  }
}

/** The size by the page's tokens, for that property; zero where there is none. */
export function tokenSize(): CSSResult {
  return firstOf(roles["font-size"][0], "0px");
}

/** That of our own property as it is, else of the theme, else what is inherited. */
export function fontSize(): CSSResult {
  // Readable also in a page that sets zero against white space between blocks.
  return valueOf(
    "var(--basisniveau-font-size, max(var(--_basisniveau-size), max(1em, 16px - 1em) - 1000 * var(--_basisniveau-size)))",
  );
}
