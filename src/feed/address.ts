import type { FeedError } from "./error.js";

/** Name of the meta element with which a page says once where its feed is. */
const metaName = "basisniveau-feed";

/*
 * A page may hold a form or an image with the name of what a document has, which then stands in its way. So the document is
 * asked by what all documents share.
 */

/** The address that the page itself gives for all its elements, if it gives one. */
export function pageFeedAddress(page: Document): string | null | undefined {
  // Each element asks. Browsers remember what goes by a name; a search would take as long as the page is.
  const named = Document.prototype.getElementsByName.call(page, metaName);
  const meta = [...named].find(({ localName }) => localName === "meta");
  return meta?.getAttribute("content");
}

/**
 * The one spelling of a feed's address that requests are shared by: absolute, without hash. Only https passes, and
 * http where the page itself came by http: a browser would block anything else, or somebody could change it on its way.
 */
export function feedAddress(
  address: string,
  page: Document,
  // Of the window, since a document that an element is moved into may have none.
  { protocol }: Pick<Location, "protocol"> = location,
): URL | FeedError {
  const refused: FeedError = { code: "url", url: withoutQuery(address), attempts: 0 };
  let url: URL;
  try {
    url = new URL(address, Reflect.get(Node.prototype, "baseURI", page));
  } catch {
    return refused;
  }
  const isSafe = url.protocol === "https:";
  const isAsSafeAsThePage = url.protocol === "http:" && protocol === "http:";
  if (!address || !(isSafe || isAsSafeAsThePage) || url.username || url.password) {
    return refused;
  }
  url.hash = "";
  return url;
}

/** An address as it may be shown and logged. */
export function withoutQuery(address: string): string {
  return address.replace(/[?#].*/s, "");
}
