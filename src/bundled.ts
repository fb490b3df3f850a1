/*
 * Entry `basisniveau-widgets/basisniveau.js`: what the script does in a page, as a module for the
 * bundle of a site. On a server it does nothing.
 */
import { FeedElement } from "./elements/feed-element.js";
import { hasNeededFeatures } from "./elements/needed-features.js";
import { register } from "./elements/register.js";
import { feedBeside } from "./feed/folder.js";
import { scriptAddress } from "./host/script-address.js";
import { servePage } from "./host/serve-page.js";

if (typeof document !== "undefined" && hasNeededFeatures()) {
  FeedElement.defaultFeed = copiedFeed();
  register();
  servePage();
}

/** The feed that was copied along with the bundle, or the one beside it. */
function copiedFeed(): string {
  try {
    // Written out in one piece: by this, bundlers know that they have to copy the file.
    return new URL("./midden-nederland.json", import.meta.url).href;
  } catch {
    // A bundle that is no module has no import.meta.
    const script = scriptAddress();
    return script && feedBeside(script);
  }
}
