import type { What } from "../feed/subject.js";

/** What an address may say of how it is shown: the names of the attributes. */
const options = ["chart", "survey", "heading-level"];

/** The element that shows something of a feed, as the query of an address asks. */
export function elementFor(what: What, query: URLSearchParams): Element {
  // By what all documents share: the page may have a form of that name.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- It is not: that is for tags that no longer exist.
  const element = Document.prototype.createElement.call(document, `basisniveau-${what.kind}`);
  if ("id" in what) {
    element.setAttribute(what.kind, what.id);
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
