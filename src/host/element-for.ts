import { has } from "../feed/has.js";
import { createElement } from "../dom/unclobbered.js";
import { tagFor } from "../feed/subject.js";
import type { Subject } from "../feed/subject.js";

/** Allow-list of the query parameters that set the attribute of the same name. */
const options = ["chart", "survey", "compare", "heading-level"];

/** The element for a subject, with the options in the query of a URL. */
export function elementFor(subject: Subject, query: URLSearchParams): Element {
  const element = createElement(document, tagFor(subject));
  if (has(subject, "id")) {
    element.setAttribute(subject.kind, subject.id);
  }
  showAsAsked(element, query);
  return element;
}

/** Sets the options in the query of a URL on an element. */
export function showAsAsked(element: Element, query: URLSearchParams): void {
  for (const option of options) {
    const value = query.get(option);
    if (value) {
      element.setAttribute(option, value);
    }
  }
}
