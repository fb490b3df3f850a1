/*
 * Entry of the script: defines every element, uses the feed beside the script, and serves tiles in
 * links and iframes of the page.
 */
// First: the feed is requested before the rest of the script is evaluated.
import { feedOfScript } from "./host/first-request.js";
import { isLoading } from "./dom/unclobbered.js";
import { FeedElement } from "./elements/feed-element.js";
import { hasNeededFeatures } from "./elements/needed-features.js";
import { isPolicyRefused } from "./elements/trusted-types-policy.js";
import { register } from "./elements/register.js";
import { fitFrames } from "./host/fit-frames.js";
import { upgradeLinks } from "./host/upgrade-links.js";
import { refusedPolicyWarning } from "./text/warning.js";

FeedElement.defaultFeed = feedOfScript;
if (isPolicyRefused) {
  console.warn(refusedPolicyWarning());
} else if (hasNeededFeatures()) {
  register();
  whenParsed(() => {
    upgradeLinks();
    fitFrames();
  });
}

/** Runs `act` once the page is parsed: later, if the script is neither a module nor deferred. */
function whenParsed(act: () => void): void {
  if (isLoading(document)) {
    addEventListener("DOMContentLoaded", act, { once: true });
  } else {
    act();
  }
}
