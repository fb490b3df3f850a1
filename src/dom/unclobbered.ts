/*
 * DOM methods and properties that are safe from DOM clobbering: a form, image or frame that is
 * named "createElement" shadows `document.createElement`, and a field that is named "parentNode"
 * that of its form. These come from the prototypes, which no markup reaches.
 */

/**
 * The methods that are called, with one signature each. In TypeScript's own types each is a list of
 * overloads, of which that for obsolete tags is deprecated; linters then report every mention.
 */
interface Methods {
  createElement: (tag: string) => HTMLElement;
  querySelector: (selectors: string) => Element | null;
  querySelectorAll: (selectors: string) => NodeListOf<Element>;
}

/** Not a constant: on a server, where the package can be imported, there is no such class. */
function documentMethods(): Methods {
  return Document.prototype;
}

function queryMethods(
  root: Document | DocumentFragment | Element,
): Pick<Methods, "querySelectorAll"> {
  // Not by class: a document in a frame has classes of its own.
  switch (Reflect.get(Node.prototype, "nodeType", root)) {
    case Node.ELEMENT_NODE:
      return Element.prototype;
    case Node.DOCUMENT_NODE:
      return Document.prototype;
    default:
      return DocumentFragment.prototype;
  }
}

/** A new element of that tag. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  // The single signature above doesn't know the class of each tag.
  return documentMethods().createElement.call(page, tag) as HTMLElementTagNameMap[Tag];
}

/** The first element in the page that the selectors match. */
export function queryFirst(page: Document, selectors: string): Element | null {
  return documentMethods().querySelector.call(page, selectors);
}

/** Every element in a page, shadow root or element that the selectors match. */
export function queryAll(
  root: Document | DocumentFragment | Element,
  selectors: string,
): Element[] {
  return [...queryMethods(root).querySelectorAll.call(root, selectors)];
}

/** Every element of that name. Browsers index names, while a selector searches the whole page. */
export function elementsNamed(page: Document, name: string): HTMLElement[] {
  return [...Document.prototype.getElementsByName.call(page, name)];
}

/** The script element that is being run, if it is a classic one. */
export function currentScript(page: Document): HTMLOrSVGScriptElement | null {
  return Reflect.get(Document.prototype, "currentScript", page);
}

/** Every script element in the page. */
export function scriptsIn(page: Document): HTMLScriptElement[] {
  const scripts: HTMLCollectionOf<HTMLScriptElement> = Reflect.get(
    Document.prototype,
    "scripts",
    page,
  );
  return [...scripts];
}

/** The URL that addresses in the page are relative to. */
export function baseUrl(page: Document): string {
  return Reflect.get(Document.prototype, "baseURI", page);
}

/** Is the page still being parsed? */
export function isLoading(page: Document): boolean {
  return Reflect.get(Document.prototype, "readyState", page) === "loading";
}

/** Is the document inert: made by a script or in a template, without a window? */
export function isInert(page: Document): boolean {
  return !Reflect.get(Document.prototype, "defaultView", page);
}

/** Is the element in the canvas of an editor? */
export function isBeingEdited(element: Element): boolean {
  const editable = Element.prototype.closest.call(element, "[contenteditable]");
  return (
    Reflect.get(Document.prototype, "designMode", element.ownerDocument) === "on" ||
    (editable !== null && editable.getAttribute("contenteditable") !== "false")
  );
}

/** May the parser still be within the element? It isn't any more when something follows. */
export function isBeingParsed(element: Element): boolean {
  if (!isLoading(element.ownerDocument)) {
    return false;
  }
  let last: Node | null = element;
  while (last && !Reflect.get(Node.prototype, "nextSibling", last)) {
    last = Reflect.get(Node.prototype, "parentNode", last);
  }
  return !last;
}

/** Do the selectors match the element? */
export function matches(element: Element, selectors: string): boolean {
  return Element.prototype.matches.call(element, selectors);
}

/** Is the node in a page? */
export function isConnected(node: Node): boolean {
  return Reflect.get(Node.prototype, "isConnected", node);
}

/** The shadow root of an element, if it has one that is open. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return Reflect.get(Element.prototype, "shadowRoot", element);
}

/** The element that a node is a child of. */
export function parentElement(node: Node): HTMLElement | null {
  return Reflect.get(Node.prototype, "parentElement", node);
}

/**
 * The parent in the flat tree, in which an element is laid out and painted: its slot, its parent or
 * its shadow host.
 */
export function flatTreeParent(element: Element): Element | null {
  const parent = Reflect.get(Node.prototype, "parentNode", element);
  return (
    Reflect.get(Element.prototype, "assignedSlot", element) ??
    (parent instanceof ShadowRoot ? parent.host : parentElement(element))
  );
}

/** All text within a node. */
export function textContent(node: Node): string {
  return Reflect.get(Node.prototype, "textContent", node) ?? "";
}
