import { baseUrl, matches, parentElement, queryAll } from "../dom/unclobbered.js";
import { subscribe } from "../elements/page-feeds.js";
import { subjectsIn, pageId, tags } from "../feed/subject.js";
import { feedAddress } from "../feed/address.js";
import { elementFor } from "./element-for.js";
import { tileAddress } from "./tile-address.js";

/*
 * A link to a tile page becomes that tile: some editors may place nothing but links. Only where a
 * link stands for itself, and not before the feed is here and holds what it points at, so that
 * until then, and otherwise, it stays the link it is.
 */

/**
 * Where a link that stands alone is content. In a list or a heading it may well be meant as a link.
 */
const blocks = "p, div, figure, td, blockquote, section, article, main, center";

/** What is seen in a block although it is no text. */
const sights =
  "img, svg, video, audio, canvas, iframe, object, embed, input, button, select, textarea, table, hr";

/** Where a link is for finding one's way, whatever its class says. */
const never = "nav, header, footer, h1, h2, h3, h4, h5, h6, [role=navigation], [role=heading]";

/** Upgrades the links that are in the page now, once the feed of the page is here. */
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
        // Much may have happened since the link was found: it may be edited now, or be in a tile of
        // another copy of the script.
        if (subject && link.isConnected && mayBecomeTile(link)) {
          const element = elementFor(subject, query);
          link.replaceWith(element);
          element.append(link);
        }
      }
      // Not at once: a feed that is here already is told before there is anything to leave.
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
  if (link.isContentEditable || link.closest(`${tags}, ${never}`) || link.matches(":focus")) {
    return false;
  }
  return link.matches(".basisniveau, [data-basisniveau]") || standsAlone(link);
}

/** Is a link all that there is in its block? */
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
    [...block.querySelectorAll(`${sights}, ${tags}`)].every((sight) => link.contains(sight)),
  );
}
