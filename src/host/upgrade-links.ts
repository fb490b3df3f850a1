import { baseUrl, matches, parentElement, queryAll } from "../dom/unclobbered.js";
import { subscribe } from "../elements/page-feeds.js";
import { subjectsIn, pageId, tags } from "../feed/subject.js";
import { feedAddress } from "../feed/address.js";
import { elementFor } from "./element-for.js";
import { tileAddress } from "./tile-address.js";

/*
 * Replaces a link to a tile page by that tile, since some editors may place nothing but links. Only
 * where the link stands alone, and only once the feed has arrived and has the subject that it
 * points at. Until then, and otherwise, it remains a link.
 */

/**
 * Blocks in which a link that stands alone is content. In a list or a heading it may well be meant
 * as a link.
 */
const blocks = "p, div, figure, td, blockquote, section, article, main, center";

/** What makes a block more than its text: embedded content and controls. */
const nonText =
  "img, svg, video, audio, canvas, iframe, object, embed, input, button, select, textarea, table, hr";

/** Where a link is navigation, whatever its class says. */
const navigation = "nav, header, footer, h1, h2, h3, h4, h5, h6, [role=navigation], [role=heading]";

/** Replaces the links that are in the page now, once the feed of the page has arrived. */
export function upgradeLinks(feedOfPage: string): void {
  const feedUrl = feedAddress(feedOfPage, baseUrl(document));
  const links = tileLinks().filter(
    ({ link, folder }) =>
      feedUrl instanceof URL && feedUrl.href.startsWith(folder) && mayBecomeTile(link),
  );
  if (links.length === 0) {
    return;
  }
  const { leave } = subscribe(feedOfPage, document, (state) => {
    if (state.status === "ready") {
      const pages = new Map(subjectsIn(state.feed).map((subject) => [pageId(subject), subject]));
      for (const { link, name, query } of links.splice(0)) {
        const subject = pages.get(name);
        // The link may have changed since it was found: it may be edited now, or be in a tile of
        // another copy of the script.
        if (subject && link.isConnected && mayBecomeTile(link)) {
          const element = elementFor(subject, query);
          link.replaceWith(element);
          element.append(link);
        }
      }
      // Not at once: the state of a feed that is ready comes before `subscribe` has returned.
      setTimeout(() => leave());
    }
  });
}

/** Every link to a tile page. */
function tileLinks() {
  return queryAll(document, "a[href*='/tegel/']").flatMap((link) => {
    const address = link instanceof HTMLAnchorElement && tileAddress(link.href);
    return address ? [{ link, ...address }] : [];
  });
}

function mayBecomeTile(link: HTMLAnchorElement): boolean {
  // A link that has the focus would lose it.
  if (link.isContentEditable || link.closest(`${tags}, ${navigation}`) || link.matches(":focus")) {
    return false;
  }
  return link.matches(".basisniveau, [data-basisniveau]") || standsAlone(link);
}

/** Is a link the only content of its block? */
function standsAlone(link: HTMLAnchorElement): boolean {
  let block = parentElement(link);
  while (block && /^(inline|contents)/.test(getComputedStyle(block).display)) {
    block = parentElement(block);
  }
  return Boolean(
    block &&
    matches(block, blocks) &&
    !block.closest("li, dt, dd, summary, [role=list], [role=menu]") &&
    block.textContent.trim() === link.textContent.trim() &&
    [...block.querySelectorAll(`${nonText}, ${tags}`)].every((element) => link.contains(element)),
  );
}
