import { baseUrl, elementsNamed } from "../dom/unclobbered.js";
import { feedStore, type FeedState, type FeedSubscription } from "../feed/store.js";
import { troubleWarning } from "../text/warning.js";

/** Name of the meta element that sets the feed of a whole page. */
const metaName = "basisniveau-feed";

/** All feeds of the page. Errors and problems are reported in the console. */
const store = feedStore((trouble) => console.warn(troubleWarning(trouble)));

/** The address of an element's feed: its own, that of its page, or the default. */
export function feedAddressFor(
  own: string | undefined,
  page: Document,
  defaultAddress: string,
): string {
  // A script may have set anything at all.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion
  return String(own ?? pageFeedAddress(page) ?? defaultAddress);
}

/** The address that the page itself gives for all its elements, if it gives one. */
export function pageFeedAddress(page: Document): string | null | undefined {
  const meta = elementsNamed(page, metaName).find(({ localName }) => localName === "meta");
  return meta?.getAttribute("content");
}

/**
 * Subscribes `listener` to a feed of this page. It gets the state of the feed at once and whenever
 * that changes.
 */
export function subscribe(
  address: string,
  page: Document,
  listener: (state: FeedState) => void,
): FeedSubscription {
  return store(address, baseUrl(page), listener);
}
