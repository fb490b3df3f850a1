import { render, type TemplateResult } from "lit";

let place: HTMLElement | undefined;

/** Puts something on the page, in place of what a test put there before, and gives its first element. */
export function show<Shown extends Element = HTMLElement>(template: TemplateResult): Shown {
  place?.remove();
  place = document.createElement("main");
  document.body.append(place);
  render(template, place);
  const [shown] = place.children;
  if (!shown) {
    throw new Error("nothing to show");
  }
  // The test that asks for a kind of element has just written that element.
  return shown as Shown;
}

/** Waits until an element shows what it found, or says why it does not. */
export async function settled(element: Element): Promise<void> {
  const isDone = ({ shadowRoot }: Element) =>
    shadowRoot?.querySelector("[part=message]") ??
    (shadowRoot?.firstElementChild && !shadowRoot.querySelector("slot, [part=placeholder]"));
  while (!isDone(element)) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  // Drawings are looked at just after they are painted.
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}

/** Waits until an element shows that its feed is on its way: a placeholder, or still its fallback. */
export async function waiting(element: Element): Promise<void> {
  while (!element.shadowRoot?.querySelector("[role=status]")) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Makes the column that an element stands in so many pixels wide. */
export function setColumnWidth({ parentElement }: Element, width: number): void {
  if (parentElement) {
    parentElement.style.inlineSize = `${String(width)}px`;
  }
}

/** What a person reads in an element: its text as laid out, without what is hidden from screen readers. */
export function readable(element: Element): string {
  return textOf(element).replace(/\s+/g, " ").trim();
}

/** By names and types of nodes, since the classes of a page within a frame are not ours. */
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
