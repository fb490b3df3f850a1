import { html, type LitElement, nothing, type TemplateResult } from "lit";
import { tags } from "../feed/subject.js";
import { createElement, isBeingParsed, textContent } from "../dom/unclobbered.js";
import { unclosedWarning } from "../text/warning.js";

/** A slot for the fallback, which also reserves space until the first rendering. */
export function waitingSlot(page: Document): HTMLSlotElement {
  const slot = createElement(page, "slot");
  slot.className = "waiting";
  return slot;
}

/**
 * The fallback: what the editor put between the tags of an element.
 *
 * @param substitute - Rendered where there is no fallback.
 * @param className - Class of the slot where there is one.
 */
export function fallback(
  element: LitElement,
  substitute: TemplateResult | typeof nothing = nothing,
  className = "",
): TemplateResult {
  const isThere = hasFallback(element);
  return html`<slot
      class=${isThere ? `there ${className}` : ""}
      @slotchange=${() => element.requestUpdate()}
    ></slot>
    ${isThere ? nothing : substitute}`;
}

/** What no fallback holds. */
const pageContent = `h1, h2, h3, h4, h5, h6, form, main, nav, header, footer, aside, iframe, ${tags}`;

const blocks = "p, div, ul, ol, dl, table, figure, blockquote, pre";

/** More blocks than this are no fallback either. */
const maxBlocks = 5;

/**
 * Does the element hold the rest of its page? Without an end tag the parser takes that for its
 * content. A tile page has headings of ours in its element, each with a part or in one.
 */
export function holdsPage(element: Element): boolean {
  return (
    !element.querySelector("[part]") &&
    (Boolean(element.querySelector(pageContent)) ||
      element.querySelectorAll(blocks).length > maxBlocks)
  );
}

/** Elements without an end tag that the console has a line about. */
const reported = new WeakSet<Element>();

/** What an element without an end tag has taken for its content stays visible below it. */
export function restOfPage(element: LitElement): TemplateResult | typeof nothing {
  if (isBeingParsed(element)) {
    addEventListener("DOMContentLoaded", () => element.requestUpdate(), { once: true });
  }
  if (!holdsPage(element)) {
    return nothing;
  }
  if (!reported.has(element)) {
    reported.add(element);
    console.warn(unclosedWarning(element.localName));
  }
  return fallback(element);
}

/** Is there any text between the tags of an element? */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType !== Node.COMMENT_NODE && textContent(node).trim(),
  );
}
