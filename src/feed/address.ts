import type { FeedError } from "./error.js";

/**
 * The one spelling of a feed's address that requests are shared by: absolute, without hash. Only https passes, and
 * http where the page itself came by http: a browser would block anything else, or somebody could change it on its way.
 *
 * @param base - URL that the address is relative to.
 * @param pageProtocol - Of the window: a document that an element is moved into may have none.
 */
export function feedAddress(
  address: string,
  base: string,
  pageProtocol = location.protocol,
): URL | FeedError {
  const refused: FeedError = { code: "url", url: withoutQuery(address), attempts: 0 };
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return refused;
  }
  const isSafe = url.protocol === "https:";
  const isAsSafeAsThePage = url.protocol === "http:" && pageProtocol === "http:";
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
