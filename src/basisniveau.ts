/*
 * Entry of the script: defines every element, uses the feed beside the script, and serves tiles in
 * links and iframes of the page.
 */
// First: the feed is requested before the rest of the script is evaluated.
import { feedOfScript } from "./host/first-request.js";
import { FeedElement } from "./elements/feed-element.js";
import { hasNeededFeatures } from "./elements/needed-features.js";
import { isPolicyRefused } from "./elements/trusted-types-policy.js";
import { register } from "./elements/register.js";
import { servePage } from "./host/serve-page.js";
import { refusedPolicyWarning } from "./text/warning.js";

FeedElement.defaultFeed = feedOfScript;
if (isPolicyRefused) {
  console.warn(refusedPolicyWarning());
} else if (hasNeededFeatures()) {
  register();
  servePage();
}
