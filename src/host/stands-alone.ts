import { matches, parentElement, textContent } from "../dom/unclobbered.js";
import { tags } from "../feed/subject.js";

/**
 * Blocks in which a link that stands alone is content. In a list or a heading it may well be meant
 * as a link.
 */
const blocks = "p, div, figure, td, blockquote, section, article, main, center";

/** What makes a block more than its text: embedded content and controls. */
const nonText =
  "img, svg, video, audio, canvas, iframe, object, embed, input, button, select, textarea, table, hr";

/** The icon that sites add after a link to another site, and what they tell screen readers. */
const externalIcon = "svg, img:is([class*=extern], [src*=extern], [alt*=extern])";
const externalText =
  /^\W*((externe (link|site|website)|opent in (een )?nieuw (venster|tabblad)|external link|opens in (a )?new (window|tab))\W*)?$/i;

/** Soft hyphens and characters without width, which editors leave around a link. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Is a link the only content of its block? */
export function standsAlone(link: HTMLAnchorElement): boolean {
  let block = parentElement(link);
  while (block && /^(inline|contents)/.test(getComputedStyle(block).display)) {
    block = parentElement(block);
  }
  if (
    !block ||
    !matches(block, blocks) ||
    block.closest("li, dt, dd, summary, [role=list], [role=menu]")
  ) {
    return false;
  }
  const [text, textOfLink] = [visibleText(block), visibleText(link)];
  return (
    text.startsWith(textOfLink) &&
    externalText.test(text.slice(textOfLink.length)) &&
    [...block.querySelectorAll(`${nonText}, ${tags}`)].every(
      (element) => link.contains(element) || isExternalIcon(element, link),
    )
  );
}

function visibleText(element: Element): string {
  return textContent(element).replace(invisible, "").trim();
}

function isExternalIcon(element: Element, link: HTMLAnchorElement): boolean {
  const isAfter = link.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return Boolean(isAfter) && element.matches(externalIcon);
}
