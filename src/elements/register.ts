import { queryAll } from "../dom/unclobbered.js";
import { takenTagWarning, unusedFeedWarning } from "../text/warning.js";
import { BasisniveauContact } from "./contact.js";
import { FeedElement } from "./feed-element.js";
import { ownFeed } from "./page-feeds.js";
import { BasisniveauIndicator } from "./indicator.js";
import { BasisniveauOverview } from "./overview.js";
import { folderOf, isSameFolder } from "../feed/folder.js";
import { type Tag, tags } from "../feed/subject.js";
import { registerFontSize } from "../theming/font-size.js";
import { BasisniveauTheme } from "./theme.js";

/** Every element by its tag. */
const elements = {
  "basisniveau-overview": BasisniveauOverview,
  "basisniveau-theme": BasisniveauTheme,
  "basisniveau-indicator": BasisniveauIndicator,
  "basisniveau-contact": BasisniveauContact,
} satisfies Record<Tag, CustomElementConstructor>;

/** What is known of another definition of a tag: another copy of this package, mostly. */
type Copy = Partial<Pick<typeof FeedElement, "version" | "defaultFeed">>;

/**
 * Defines the custom elements. On a server it does nothing. The first definition on a page wins: a
 * tag that is defined stays so. Where that one has another version or default feed, one warning in
 * the console says which are used.
 */
export function register(): void {
  if (typeof document === "undefined") {
    return;
  }
  nameFeeds();
  registerFontSize();
  let other: [tag: string, copy: Copy] | undefined;
  for (const [tag, element] of Object.entries(elements)) {
    const registered = customElements.get(tag);
    if (!registered) {
      customElements.define(tag, element);
    } else if (registered !== element) {
      // Somebody else's class has neither property.
      other ??= [tag, registered as Copy];
    }
  }
  if (other) {
    warnOf(...other);
  }
}

/** Says what another definition of a tag means for ours. */
function warnOf(tag: string, { version = "?", defaultFeed = "" }: Copy): void {
  const own = FeedElement.defaultFeed;
  if (version !== FeedElement.version) {
    console.warn(takenTagWarning(tag, version, FeedElement.version));
  } else if (own && !isSameFolder(folderOf(own), folderOf(defaultFeed))) {
    console.warn(unusedFeedWarning(defaultFeed, own));
  }
}

/**
 * Reflects the property `feed`, where a page set it before the upgrade, to its attribute: Lit reads
 * such a property with the first update only, when another feed would have been requested already.
 */
function nameFeeds(): void {
  for (const element of queryAll(document, tags)) {
    const feed = ownFeed(element);
    if (feed) {
      element.setAttribute("feed", feed);
    }
  }
}
