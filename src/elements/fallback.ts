import { html, type LitElement, nothing, type TemplateResult } from "lit";
import { createElement, textContent } from "../dom/unclobbered.js";

/**
 * A slot that shows what the editor put between the tags, and reserves space, until something is
 * rendered.
 */
export function waitingSlot(page: Document): HTMLSlotElement {
  const slot = createElement(page, "slot");
  slot.className = "waiting";
  return slot;
}

/**
 * What the editor put between the tags of an element.
 *
 * @param substitute - Stands in for it where that is nothing.
 * @param className - Of the slot where it is something.
 */
export function fallback(
  element: LitElement,
  substitute: TemplateResult | typeof nothing = nothing,
  className = "",
): TemplateResult {
  const hasFallback = [...element.childNodes].some(
    (node) => node.nodeType !== Node.COMMENT_NODE && textContent(node).trim(),
  );
  return html`<slot
      class=${hasFallback ? className : ""}
      @slotchange=${() => element.requestUpdate()}
    ></slot>
    ${hasFallback ? nothing : substitute}`;
}
