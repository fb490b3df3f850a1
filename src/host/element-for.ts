import { createElement } from "../dom/unclobbered.js";
import { tagFor } from "../feed/subject.js";
import type { Subject } from "../feed/subject.js";

/** What an address may say of how it is shown: the names of the attributes. */
const options = ["chart", "survey", "heading-level"];

/** The element that shows something of a feed, as the query of an address asks. */
export function elementFor(subject: Subject, query: URLSearchParams): Element {
  const element = createElement(document, tagFor(subject));
  if ("id" in subject) {
    element.setAttribute(subject.kind, subject.id);
  }
  showAsAsked(element, query);
  return element;
}

/** Sets on an element what the query of an address asks for. */
export function showAsAsked(element: Element, query: URLSearchParams): void {
  for (const option of options) {
    const value = query.get(option);
    if (value) {
      element.setAttribute(option, value);
    }
  }
}
