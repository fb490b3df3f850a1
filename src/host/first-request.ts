import { currentScript, queryFirst } from "../dom/unclobbered.js";
import { pageFeedAddress, subscribe } from "../elements/page-feeds.js";
import { tags } from "../feed/subject.js";

/*
 * Requests the feed before the rest of the script has run: see basisniveau.ts, which imports this
 * first.
 */

/** A classic script knows its own URL only while it runs. */
const running = currentScript(document);
const script = running instanceof HTMLScriptElement ? running.src : import.meta.url;

/** The feed beside the script. Empty where the script doesn't know its own URL. */
export const feedOfScript = script ? new URL("midden-nederland.json", script).href : "";

// Only where elements wait for it already, and no other copy of the script has defined them.
const waiting = queryFirst(document, `:is(${tags}):not([feed])`);
if (waiting && !customElements.get(waiting.localName)) {
  const address = pageFeedAddress(document) ?? feedOfScript;
  const { leave } = subscribe(address, document, () => undefined);
  // By then the elements have subscribed to it.
  setTimeout(leave);
}
