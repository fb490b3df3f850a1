/*
 * Entry of the script tag: registers every element, and looks for the feed beside the script.
 */
import { FeedElement } from "./elements/feed-element.js";
import { isPolicyRefused } from "./elements/policy.js";
import { register } from "./elements/register.js";
import { refusedPolicyWarning } from "./text/warning.js";

/** A classic script knows where it came from only while it runs. The page may have an image of that name instead. */
const { currentScript } = document;
const script = currentScript instanceof HTMLScriptElement ? currentScript.src : import.meta.url;

if (script) {
  FeedElement.defaultFeed = new URL("midden-nederland.json", script).href;
}
if (isPolicyRefused) {
  console.warn(refusedPolicyWarning());
} else {
  register();
}
