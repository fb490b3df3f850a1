import { css, type CSSResult } from "lit";
import * as measures from "../layout/measures.js";
import { fontSize, tokenSize } from "./font-size.js";
import { em, headingRole, role, valueOf } from "./roles.js";

/**
 * The colors, fonts and common parts of every element. Sizes are in em, so that they follow the
 * page's text.
 *
 * @csspart link - Each link.
 * @cssprop [--basisniveau-font-family=inherit] - Font. From the page's theme, else the page's own.
 * @cssprop [--basisniveau-font-size=inherit] - Size of the text, which all other sizes follow.
 * @cssprop [--basisniveau-line-height=1.5] - Line height of the text, without unit.
 * @cssprop [--basisniveau-color=inherit] - Color of the text.
 * @cssprop [--basisniveau-background-color=transparent] - Background of the element. Set it
 *   together with the color.
 * @cssprop [--basisniveau-color-muted=inherit] - Color of source lines, notes and terms.
 * @cssprop [--basisniveau-accent-color=currentColor] - Color of the filled part of drawings, and of
 *   lines beside and above text.
 * @cssprop [--basisniveau-heading-2-font-family=inherit] - Font of headings of level 2.
 * @cssprop [--basisniveau-heading-2-font-size=1.75em] - Size of headings of level 2.
 * @cssprop [--basisniveau-heading-2-font-weight=700] - Weight of headings of level 2.
 * @cssprop [--basisniveau-heading-2-color=inherit] - Color of headings of level 2.
 * @cssprop [--basisniveau-heading-3-font-family=inherit] - Font of headings of level 3.
 * @cssprop [--basisniveau-heading-3-font-size=1.375em] - Size of headings of level 3.
 * @cssprop [--basisniveau-heading-3-font-weight=700] - Weight of headings of level 3.
 * @cssprop [--basisniveau-heading-3-color=inherit] - Color of headings of level 3.
 * @cssprop [--basisniveau-heading-4-font-family=inherit] - Font of headings of level 4 and deeper.
 * @cssprop [--basisniveau-heading-4-font-size=1.125em] - Size of headings of level 4 and deeper.
 * @cssprop [--basisniveau-heading-4-font-weight=700] - Weight of headings of level 4 and deeper.
 * @cssprop [--basisniveau-heading-4-color=inherit] - Color of headings of level 4 and deeper.
 * @cssprop [--basisniveau-link-color=LinkText] - Color of links.
 * @cssprop [--basisniveau-link-hover-color] - Color of links under the pointer. Default: that of
 *   links.
 * @cssprop [--basisniveau-focus-outline-color=currentColor] - Color of the first of two focus
 *   rings.
 * @cssprop [--basisniveau-surface-background-color=transparent] - Background of tiles, messages and
 *   the contact card.
 * @cssprop [--basisniveau-surface-border-color] - Border of tiles, messages and the contact card.
 *   Default: the text's color at a quarter of its strength.
 * @cssprop [--basisniveau-surface-border-radius=0px] - Radius of that border, at most 1em.
 * @cssprop [--basisniveau-button-border-radius] - Radius of the button 'Probeer opnieuw', at most
 *   1.375em. Default: that of the border.
 */
export const baseStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    /*
     * A size container has no intrinsic width. This is the one that it has in a float, a fieldset
     * or a table, also as its least: that of a tile with a long word.
     */
    contain-intrinsic-inline-size: 12em;
    min-inline-size: 0;
    max-inline-size: 100%;
    /* That of a paragraph. Any margin that a page sets precedes it. */
    margin-block: 1em;
    color: ${role("color")};
    background-color: ${role("background-color")};
    /* Room within a background that isn't the page's, without moving what is on it. */
    box-shadow: ${valueOf(`0 0 0 ${measures.backgroundPadding}em`, role("background-color").cssText)};
    font-family: ${role("font-family")};
    --_basisniveau-size: ${tokenSize()};
    font-size: ${fontSize()};
    line-height: ${role("line-height")};
    hyphens: auto;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    /* Not on :host, where a page's reset would override it. */
    overflow-wrap: anywhere;
    /*
     * Each text has a base direction of its own, whatever that of the page, and doesn't reorder its
     * neighbors.
     */
    unicode-bidi: plaintext;
  }

  /*
   * What a page inherits to an element that no page means for it. Not on :host, where a page's
   * reset would override it, and not in a slot: the fallback is the page's own.
   */
  :not(* *, slot) {
    font-style: normal;
    font-variant: normal;
    letter-spacing: normal;
    line-break: auto;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
    cursor: auto;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
  }

  ul {
    list-style: none;
  }

  h2 {
    color: ${headingRole(2, "color", "inherit")};
    font-family: ${headingRole(2, "font-family", "inherit")};
    font-size: ${headingRole(2, "font-size", em(measures.heading2.fontSize).cssText)};
    font-weight: ${headingRole(2, "font-weight", "700")};
    line-height: ${measures.heading2.lineHeight};
  }

  h3 {
    color: ${headingRole(3, "color", "inherit")};
    font-family: ${headingRole(3, "font-family", "inherit")};
    font-size: ${headingRole(3, "font-size", em(measures.heading3.fontSize).cssText)};
    font-weight: ${headingRole(3, "font-weight", "700")};
    line-height: ${measures.heading3.lineHeight};
  }

  h4,
  h5,
  h6 {
    color: ${headingRole(4, "color", "inherit")};
    font-family: ${headingRole(4, "font-family", "inherit")};
    font-size: ${headingRole(4, "font-size", em(measures.heading4.fontSize).cssText)};
    font-weight: ${headingRole(4, "font-weight", "700")};
    line-height: ${measures.heading4.lineHeight};
  }

  a {
    color: ${role("link-color")};
    text-decoration: underline max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }

  a:hover {
    color: ${role("link-hover-color")};
    text-decoration-thickness: max(2px, 0.125em);
  }

  /*
   * In the color of the text around it: a theme's tokens for buttons come in pairs, of which one
   * may be missing.
   */
  button {
    min-block-size: 2.75em;
    padding-inline: 1em;
    border: 1px solid;
    border-radius: min(${role("button-border-radius")}, 1.375em);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  /* A link on a line of its own has the minimum target size of WCAG 2.5.8. */
  .alone > a {
    display: inline-block;
    min-block-size: 24px;
  }

  /* Two rings: a theme's focus color may be meant for another background than it gets here. */
  :focus-visible {
    outline: max(2px, 0.125em) solid;
    outline-color: ${role("focus-outline-color")};
    outline-offset: 2px;
    box-shadow: 0 0 0 2px currentColor;
  }

  .surface {
    border: 1px solid;
    border-color: ${role("surface-border-color")};
    border-radius: min(${role("surface-border-radius")}, 1em);
    background-color: ${role("surface-background-color")};
  }

  @media print {
    .surface {
      break-inside: avoid;
    }

    a[href^="https"]::after {
      content: " (" attr(href) ")";
    }
  }

  .muted {
    color: ${role("color-muted")};
    font-size: ${em(measures.muted.fontSize)};
    line-height: ${measures.muted.lineHeight};
  }

  @media (prefers-contrast: more) {
    * {
      border-color: currentColor !important;
    }

    .muted {
      color: inherit;
    }
  }

  @media (prefers-contrast: less) {
    .surface {
      border-color: transparent;
    }
  }
`;
