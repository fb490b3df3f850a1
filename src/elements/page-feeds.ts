import { baseUrl, elementsNamed } from "../dom/unclobbered.js";
import { feedStore, type FeedState, type FeedSubscription } from "../feed/store.js";
import { troubleWarning } from "../text/warning.js";

/** Name of the meta element with which a page says once where its feed is. */
const metaName = "basisniveau-feed";

/** What is wrong with a feed is reported in the console. */
const store = feedStore((trouble) => console.warn(troubleWarning(trouble)));

/** The address of an element's feed: its own, that of its page, or the default. */
export function feedAddressFor(
  own: string | undefined,
  page: Document,
  defaultAddress: string,
): string {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- A script may have set anything at all.
  return String(own ?? pageFeedAddress(page) ?? defaultAddress);
}

/** The address that the page itself gives for all its elements, if it gives one. */
export function pageFeedAddress(page: Document): string | null | undefined {
  const meta = elementsNamed(page, metaName).find(({ localName }) => localName === "meta");
  return meta?.getAttribute("content");
}

/** Tells `listener` where a feed of this page is, at once and whenever that changes. */
export function subscribe(
  address: string,
  page: Document,
  listener: (state: FeedState) => void,
): FeedSubscription {
  return store(address, baseUrl(page), listener);
}
