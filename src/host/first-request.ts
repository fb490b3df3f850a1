import { isBeingEdited, queryFirst } from "../dom/unclobbered.js";
import { hasNeededFeatures } from "../elements/needed-features.js";
import { feedSourceOf, subscribe } from "../elements/page-feeds.js";
import { feedBeside } from "../feed/folder.js";
import { tags } from "../feed/subject.js";
import { scriptAddress } from "./script-address.js";

/*
 * Requests the feed before the rest of the script has run: see basisniveau.ts, which imports this
 * first.
 */

const script = scriptAddress();

/** The feed beside the script. Empty where the script doesn't know its own URL. */
export const feedOfScript = script && feedBeside(script);

// Only where elements wait for it already, and no other copy of the script has defined them.
const waiting = queryFirst(document, `:is(${tags}):not([feed])`);
if (
  waiting &&
  hasNeededFeatures() &&
  !isBeingEdited(waiting) &&
  !customElements.get(waiting.localName)
) {
  const { address } = feedSourceOf(waiting, feedOfScript);
  const { leave } = subscribe(address, document, () => undefined);
  // By then the elements have subscribed to it.
  setTimeout(leave);
}
