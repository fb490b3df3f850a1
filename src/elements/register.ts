import { queryAll } from "../dom/unclobbered.js";
import { takenTagWarning } from "../text/warning.js";
import { BasisniveauContact } from "./contact.js";
import { FeedElement } from "./feed-element.js";
import { ownFeed } from "./page-feeds.js";
import { BasisniveauIndicator } from "./indicator.js";
import { BasisniveauOverview } from "./overview.js";
import { type Tag, tags } from "../feed/subject.js";
import { BasisniveauTheme } from "./theme.js";

/** Every element by its tag. */
const elements = {
  "basisniveau-overview": BasisniveauOverview,
  "basisniveau-theme": BasisniveauTheme,
  "basisniveau-indicator": BasisniveauIndicator,
  "basisniveau-contact": BasisniveauContact,
} satisfies Record<Tag, CustomElementConstructor>;

/**
 * Defines the custom elements. On a server it does nothing. The first definition on a page wins: a tag that is defined stays so.
 * Where its version is another one, one warning in the console names both.
 */
export function register(): void {
  if (typeof document === "undefined") {
    return;
  }
  nameFeeds();
  let other: { tag: string; version: string } | undefined;
  for (const [tag, element] of Object.entries(elements)) {
    // Somebody else's class has no version.
    const registered = customElements.get(tag) as { version?: string } | undefined;
    if (!registered) {
      customElements.define(tag, element);
    } else if (registered.version !== element.version) {
      other ??= { tag, version: registered.version ?? "?" };
    }
  }
  if (other) {
    console.warn(takenTagWarning(other.tag, other.version, FeedElement.version));
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
