/*
 * Entry of the script tag: registers every element, and looks for the feed beside the script.
 */
import { FeedElement } from "./elements/feed-element.js";
import { isPolicyRefused } from "./elements/policy.js";
import { register } from "./elements/register.js";
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
}
