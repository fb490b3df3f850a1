/*
 * Entry of the script tag: registers every element, looks for the feed beside the script, and does what a page with tiles in
 * links and frames needs.
 */
import { FeedElement } from "./elements/feed-element.js";
import { isPolicyRefused } from "./elements/policy.js";
import { register } from "./elements/register.js";
import { pageFeedAddress } from "./feed/address.js";
import { fitFrames } from "./page/fit-frames.js";
import { upgradeLinks } from "./page/upgrade-links.js";
import { refusedPolicyWarning } from "./text/warning.js";

/**
 * A classic script knows where it came from only while it runs. Read as what all documents share: the page may have an
 * image of that name.
 */
const running: unknown = Reflect.get(Document.prototype, "currentScript", document);
const script = running instanceof HTMLScriptElement ? running.src : import.meta.url;

if (script) {
  FeedElement.defaultFeed = new URL("midden-nederland.json", script).href;
}
if (isPolicyRefused) {
  console.warn(refusedPolicyWarning());
} else {
  register();
  whenRead(() => {
    upgradeLinks(pageFeedAddress(document) ?? FeedElement.defaultFeed);
    fitFrames();
  });
}

/** Does something once the whole page is read, which it isn't yet where the script is neither a module nor deferred. */
function whenRead(act: () => void): void {
  if (Reflect.get(Document.prototype, "readyState", document) === "loading") {
    addEventListener("DOMContentLoaded", act, { once: true });
  } else {
    act();
  }
}
