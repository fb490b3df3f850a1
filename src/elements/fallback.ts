import { html, type LitElement, nothing, type TemplateResult } from "lit";
import { tags } from "../feed/subject.js";
import { createElement, textContent } from "../dom/unclobbered.js";

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
      class=${isThere ? className : ""}
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

/** Is there any text between the tags of an element? */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType !== Node.COMMENT_NODE && textContent(node).trim(),
  );
}
