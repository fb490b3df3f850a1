import { holdsPage } from "./fallback.js";
import { baseUrl, elementsNamed, scriptsIn } from "../dom/unclobbered.js";
import { feedAddress } from "../feed/address.js";
import { feedBeside, folderOf, isSameFolder, tileAddress } from "../feed/folder.js";
import { feedStore, type FeedState, type FeedSubscription } from "../feed/store.js";
import { troubleWarning } from "../text/warning.js";

/** Name of the meta element that sets the feed of a whole page. */
const metaName = "basisniveau-feed";

/** All feeds of the page. Errors and problems are reported in the console. */
const store = feedStore((trouble) => console.warn(troubleWarning(trouble)));

/** Where a feed is, and who says so. */
export interface FeedSource {
  /** As it was written. Empty where nothing names a feed. */
  address: string;
  /** Undefined where the address was derived from that of a script or tile page. */
  namedBy: "element" | "page" | undefined;
}

/**
 * The feed that an element shows: its own, that of the page, that of the published folder that its
 * fallback links to, or the one beside its script.
 *
 * @param defaultFeed - The feed beside the script that defined the elements.
 * @param property - The element's property `feed`.
 */
export function feedSourceOf(
  element: Element,
  defaultFeed: string,
  property: string | null | undefined = ownFeed(element),
): FeedSource {
  const feed = property === undefined ? element.getAttribute("feed") : property;
  // A script may have set anything at all.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion
  const address = String(feed ?? "").trim();
  return address
    ? { address, namedBy: "element" }
    : feedSourceIn(element.ownerDocument, folderOfFallback(element), defaultFeed, () =>
        feedOfOwnScript(element, defaultFeed),
      );
}

/** The property `feed` that a script set before the upgrade. All objects may inherit another one. */
export function ownFeed(element: Element & { feed?: string }): string | undefined {
  return Object.hasOwn(element, "feed") ? element.feed : undefined;
}

/**
 * The feed that the page names, or else that of a folder. What goes for the whole page never stands
 * in for a folder that a snippet came with.
 *
 * @param folder - The published folder that a snippet or link came with, if it names one.
 */
export function feedSourceIn(
  page: Document,
  folder: string | undefined,
  defaultFeed: string,
  withoutFolder = () => defaultFeed,
): FeedSource {
  const isInFolder = (address: string) => {
    const url = address && feedAddress(address, baseUrl(page));
    return url instanceof URL && isSameFolder(folderOf(url.href), folder ?? "");
  };
  const named = namedFeed(page);
  // A page may keep the feed elsewhere, but only that of its own script's folder.
  if (named && (!folder || !defaultFeed || isInFolder(defaultFeed) || isInFolder(named))) {
    return { address: named, namedBy: "page" };
  }
  if (!folder) {
    return { address: withoutFolder(), namedBy: undefined };
  }
  // The one beside the script is the same as the one in its folder, and was requested before.
  return {
    address: isInFolder(defaultFeed) ? defaultFeed : feedBeside(folder),
    namedBy: undefined,
  };
}

/** The feed that the page names for all its elements, or nothing. */
export function namedFeed(page: Document): string {
  const meta = elementsNamed(page, metaName).find(({ localName }) => localName === "meta");
  return (meta?.getAttribute("content") ?? "").trim();
}

/** The published folder of the first tile page that the fallback links to. */
function folderOfFallback(element: Element): string | undefined {
  const links = holdsPage(element) ? [] : element.querySelectorAll("a[href*='/tegel/']");
  for (const link of links) {
    const address = link instanceof HTMLAnchorElement && tileAddress(link.href);
    if (address) {
      return address.folder;
    }
  }
  return undefined;
}

/**
 * The feed beside an element's own script. Where the page has scripts of several folders, that is
 * the script right before the element: a snippet holds both. Empty where there is none.
 */
function feedOfOwnScript(element: Element, defaultFeed: string): string {
  const folder = folderOf(defaultFeed);
  if (foldersOfScripts(element.ownerDocument).every((other) => isSameFolder(other, folder))) {
    return defaultFeed;
  }
  const before = element.previousElementSibling;
  return before instanceof HTMLScriptElement && isOurs(before) ? feedBeside(before.src) : "";
}

/** The published folder of each script of ours in the page. */
export function foldersOfScripts(page: Document): string[] {
  return scriptsIn(page)
    .filter(isOurs)
    .map(({ src }) => folderOf(src));
}

function isOurs({ src }: HTMLScriptElement): boolean {
  return /\/basisniveau(\.classic)?\.js([?#]|$)/.test(src);
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
