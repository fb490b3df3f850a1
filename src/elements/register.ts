import { takenTagWarning } from "../text/warning.js";
import { BasisniveauContact } from "./contact.js";
import { BasisniveauIndicator } from "./indicator.js";
import { BasisniveauOverview } from "./overview.js";
import { BasisniveauTheme } from "./theme.js";

/** Every element by its tag. */
const elements = {
  "basisniveau-overview": BasisniveauOverview,
  "basisniveau-theme": BasisniveauTheme,
  "basisniveau-indicator": BasisniveauIndicator,
  "basisniveau-contact": BasisniveauContact,
};

/**
 * Makes the tags known to the browser. The first registration on a page wins: a tag that is taken stays as it is, and a
 * warning in the console names it.
 */
export function register(): void {
  for (const [tag, element] of Object.entries(elements)) {
    const registered = customElements.get(tag);
    if (!registered) {
      customElements.define(tag, element);
    } else if (registered !== element) {
      console.warn(takenTagWarning(tag));
    }
  }
}
