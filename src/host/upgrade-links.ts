import { isConnected, queryAll, queryFirst } from "../dom/unclobbered.js";
import { FeedElement } from "../elements/feed-element.js";
import { feedSourceIn, foldersOfScripts, namedFeed, subscribe } from "../elements/page-feeds.js";
import { folderOf, isSameFolder, tileAddress } from "../feed/folder.js";
import type { Feed } from "../feed/schema.js";
import { subjectsIn, pageId, tags } from "../feed/subject.js";
import { elementFor } from "./element-for.js";
import { standsAlone } from "./stands-alone.js";

/*
 * Shows a tile in the place of a link to its tile page, since some editors may place nothing but
 * links. Only where the link stands alone, and only once the feed has arrived and has the subject
 * that it points at. Until then, and otherwise, it remains a link.
 *
 * The link itself stays where it is, hidden, since a framework that rendered it will look for it
 * there. The tile beside it follows what becomes of the link.
 */

const tileLinks = "a[href*='/tegel/']";

/** Where a link is navigation, whatever its class says. */
const navigation = "nav, h1, h2, h3, h4, h5, h6, [role=navigation], [role=heading]";

/** What has a header of its own, which is content. */
const sections = "article, section, main, aside";

/** The tile in the place of each link. */
const tiles = new Map<HTMLAnchorElement, Element>();

let observer: MutationObserver | undefined;

/** A script that was bundled with others has no tag that could leave the page. */
let hasTag = false;

/**
 * Shows tiles in the place of links to tile pages: of those in `root` now, and of those that are
 * added to it later. The script does so for the document, but can't see into a shadow root.
 */
export function upgradeLinks(root: Document | ShadowRoot | Element = document): void {
  observer ??= new MutationObserver(follow);
  hasTag ||= foldersOfScripts(document).length > 0;
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["href"],
  });
  upgrade(linksIn(root));
}

/** Follows what the owners of links do with them. */
function follow(records: MutationRecord[]): void {
  const changed = new Set(
    records.flatMap(({ type, target, addedNodes }) =>
      type === "attributes" ? [target] : [...addedNodes],
    ),
  );
  for (const [link, tile] of tiles) {
    if (!link.isConnected || tile.previousSibling !== link || changed.has(link)) {
      tiles.delete(link);
      tile.remove();
      link.hidden = false;
      link.style.removeProperty("display");
    }
  }
  const added = [...changed].filter((node) => node instanceof Element);
  upgrade(added.filter(isConnected).flatMap(linksIn));
  const hasLost = records.some(({ removedNodes }) => removedNodes.length > 0);
  const ours = `script[src*='/basisniveau.'], ${tileLinks}, ${tags}`;
  if (hasTag && hasLost && !queryFirst(document, ours)) {
    observer?.disconnect();
  }
}

/** Every link to a tile page in a root, and the root itself if it is one. */
function linksIn(root: Document | ShadowRoot | Element): HTMLAnchorElement[] {
  return [root, ...queryAll(root, tileLinks)].filter(
    (link): link is HTMLAnchorElement => link instanceof HTMLAnchorElement,
  );
}

/** Shows tiles in the place of links, once their feeds have arrived. */
function upgrade(links: HTMLAnchorElement[]): void {
  const byFeed = new Map<string, HTMLAnchorElement[]>();
  for (const link of links) {
    const folder = tileAddress(link.href)?.folder;
    if (folder && isForUs(link, folder) && mayBecomeTile(link)) {
      const { address } = feedSourceIn(document, folder, FeedElement.defaultFeed);
      byFeed.set(address, [...(byFeed.get(address) ?? []), link]);
    }
  }
  for (const [address, waiting] of byFeed) {
    const { leave } = subscribe(address, document, (state) => {
      if (state.status === "ready") {
        show(waiting.splice(0), state.feed, address);
        // Not at once: the state of a feed that is ready comes before `subscribe` has returned.
        setTimeout(() => leave());
      }
    });
  }
}

function show(links: HTMLAnchorElement[], feed: Feed, address: string): void {
  const pages = new Map(subjectsIn(feed).map((subject) => [pageId(subject), subject]));
  // The links may have changed since they were found. First all of them are looked at, then all are
  // changed: each look after a change would lay out the page anew.
  for (const link of links.filter((link) => link.isConnected && mayBecomeTile(link))) {
    const pointedAt = tileAddress(link.href);
    const subject = pointedAt && pages.get(pointedAt.name);
    if (subject) {
      const tile = elementFor(subject, pointedAt.query);
      tile.setAttribute("feed", address);
      link.after(tile);
      link.hidden = true;
      // Pages give their links a display of their own.
      link.style.setProperty("display", "none", "important");
      tiles.set(link, tile);
    }
  }
}

/**
 * Is a link to this folder ours? Any link is, into the folder of our script or of the page's feed.
 * Elsewhere a path with "tegel" may be anything, so that the link has to say so, unless the script
 * of that folder is there.
 */
function isForUs(link: HTMLAnchorElement, folder: string): boolean {
  const isIn = (other: string) => isSameFolder(other, folder);
  if ([FeedElement.defaultFeed, namedFeed(document)].map(folderOf).some(isIn)) {
    return true;
  }
  const isFirstCopy = customElements.get("basisniveau-overview")?.prototype instanceof FeedElement;
  return isFirstCopy && isMarked(link) && !foldersOfScripts(document).some(isIn);
}

function isMarked(link: HTMLAnchorElement): boolean {
  return link.matches(".basisniveau, [data-basisniveau]");
}

function mayBecomeTile(link: HTMLAnchorElement): boolean {
  // Hidden is what the page doesn't show, or what has its tile. A link that has the focus would
  // lose it.
  if (
    link.hidden ||
    link.isContentEditable ||
    link.matches(":focus") ||
    link.closest(`${tags}, ${navigation}`)
  ) {
    return false;
  }
  const header = link.closest("header, footer");
  return isMarked(link)
    ? !header || Boolean(header.closest(sections))
    : !header && standsAlone(link);
}
