import { render, type TemplateResult } from "lit";

let place: HTMLElement | undefined;

/**
 * Renders a template on the page, replacing that of the test before, and gives its first element.
 */
export function show<Shown extends Element = HTMLElement>(template: TemplateResult): Shown {
  place?.remove();
  place = document.createElement("main");
  document.body.append(place);
  render(template, place);
  const [shown] = place.children;
  if (!shown) {
    throw new Error("nothing to show");
  }
  // A test that asks for a type of element has just rendered that element.
  return shown as Shown;
}

/** Waits until an element shows its figures, or a message that explains why it doesn't. */
export async function settled(element: Element): Promise<void> {
  const isDone = ({ shadowRoot }: Element) =>
    shadowRoot?.querySelector("[part=message]") ??
    (shadowRoot?.firstElementChild && !shadowRoot.querySelector("slot, [part=placeholder]"));
  while (!isDone(element)) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  // Drawings are checked just after they are painted.
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}

/** Waits until an element shows that its feed is loading: a placeholder, or still its fallback. */
export async function waiting(element: Element): Promise<void> {
  while (!element.shadowRoot?.querySelector("[role=status]")) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Sets the width of the column that an element is in, in pixels. */
export function setColumnWidth({ parentElement }: Element, width: number): void {
  if (parentElement) {
    parentElement.style.inlineSize = `${String(width)}px`;
  }
}

/**
 * Text that a person reads in an element: as laid out, without what is hidden from screen readers.
 */
export function readable(element: Element): string {
  return textOf(element).replace(/\s+/g, " ").trim();
}

/** Compares node names and types, since nodes in a frame have another realm's classes. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) {
    return node.textContent ?? "";
  }
  if (!isElement(node) || node.getAttribute("aria-hidden") === "true") {
    return "";
  }
  const { display, clipPath } = getComputedStyle(node);
  if (display === "none" || clipPath === "inset(50%)") {
    return "";
  }
  const children = node.matches("slot")
    ? node.assignedNodes()
    : [...(node.shadowRoot ?? node).childNodes];
  const inner = children.map(textOf).join("");
  return display === "inline" ? inner : ` ${inner} `;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
