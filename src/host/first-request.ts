import { subscribe } from "../elements/feeds.js";
import { tags } from "../elements/tags.js";
import { pageFeedAddress } from "../feed/address.js";

/*
 * Asks for the feed before the rest of the script has run: see basisniveau.ts, which imports this first.
 */

/**
 * A classic script knows where it came from only while it runs. Read as what all documents share: the page may have an
 * image of that name.
 */
const running: unknown = Reflect.get(Document.prototype, "currentScript", document);
const script = running instanceof HTMLScriptElement ? running.src : import.meta.url;

/** The feed beside the script. Empty where the script doesn't know its own address. */
export const feedOfScript = script ? new URL("midden-nederland.json", script).href : "";

// Only where elements wait for it already, and no other copy of the script serves them.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- It is not: that is for tags that no longer exist.
const waiting = Document.prototype.querySelector.call(document, `:is(${tags}):not([feed])`);
if (waiting && !customElements.get(waiting.localName)) {
  const address = pageFeedAddress(document) ?? feedOfScript;
  const { leave } = subscribe(address, document, () => undefined);
  // By then the elements follow it.
  setTimeout(leave);
}
