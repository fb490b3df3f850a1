import { isLoading } from "../dom/unclobbered.js";
import { fitFrames } from "./fit-frames.js";
import { upgradeLinks } from "./upgrade-links.js";

/** Serves tiles in links and iframes of the page, once that is parsed. */
export function servePage(): void {
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
