import { html, type LitElement, nothing, type TemplateResult } from "lit";
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

/** Is there any text between the tags of an element? */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType !== Node.COMMENT_NODE && textContent(node).trim(),
  );
}
