import type { FeedError } from "./error.js";

/**
 * The normalized URL of a feed, by which requests are deduplicated: absolute, without hash. Only
 * https is allowed, and http on a page that was itself served over http: a browser would block
 * anything else as mixed content, or somebody could change it in transit.
 *
 * @param base - URL that the address is relative to.
 * @param pageProtocol - Of the window: the document that an element is moved into may have none. A
 *   `srcdoc` frame has the origin of its page, though its own address begins with "about:".
 */
export function feedAddress(
  address: string,
  base: string,
  // Some environments of unit tests have no origin.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion
  pageProtocol = String(self.origin).startsWith("http:") ? "http:" : location.protocol,
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

/** An address without query, which may hold a secret, and hash: safe to show and to log. */
export function withoutQuery(address: string): string {
  return address.replace(/[?#].*/s, "");
}
