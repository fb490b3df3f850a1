import { withoutDirectionControls } from "../feed/direction-controls.js";
import { has } from "../feed/has.js";
import type { UnknownId } from "../feed/select.js";
import type { FeedTrouble } from "../feed/store.js";

/*
 * Warnings in the console, for webmasters and publishers: what is wrong, and where. In Dutch only,
 * since both work for Dutch municipalities. The README explains the codes.
 */

/** However many problems a feed has, they shouldn't fill a console that is shared with the page. */
const maxPaths = 10;

/** For a feed that failed, or that has problems. */
export function troubleWarning(trouble: FeedTrouble): string {
  const url = trouble.url || "element zonder feed=";
  if (has(trouble, "problems")) {
    const paths = trouble.problems.map(({ path, kind }) => `\n${path} [${kind}]`);
    const others = paths.splice(maxPaths).length;
    const rest = others ? `\nen ${others} meer` : "";
    return warning(url, "niet alle cijfers kloppen", ...paths, rest);
  }
  const { code, status = "", detail = "", forbidden } = trouble;
  const remedy = forbidden ? `Voeg toe aan Content-Security-Policy: ${forbidden}` : detail;
  return warning(url, `geen cijfers [${code}]`, status, remedy);
}

/** For an id that is not in the feed. */
export function unknownIdWarning(tag: string, { kind, id, known }: UnknownId): string {
  const asked = id && ` "${id}"`;
  return warning(tag, `geen ${kind}${asked}. Wel:`, known.join(", "));
}

/** For a tag that another version of this package, or somebody else, has defined before. */
export function takenTagWarning(tag: string, used: string, unused: string): string {
  return warning(tag, `versie ${used} stond al op deze pagina en blijft; niet gebruikt: ${unused}`);
}

/** For a second copy of this package on a page, with a default feed of its own. */
export function unusedFeedWarning(used: string, unused: string): string {
  return warning(unused, `deze pagina heeft al een kopie, met ${used}. Geef elk element een feed=`);
}

/** For an element that holds the rest of its page. */
export function unclosedWarning(tag: string): string {
  return warning(tag, `geen eindtag </${tag}>: de rest van de pagina staat nu onder de cijfers`);
}

/** For an element that failed to render. */
export function failureWarning(tag: string, error: unknown): string {
  return warning(tag, String(error));
}

/** For a page that refuses the Trusted Types policy that templates need. */
export function refusedPolicyWarning(): string {
  return warning("Content-Security-Policy", "voeg basisniveau toe aan trusted-types");
}

function warning(about: string, ...facts: (string | number)[]): string {
  // Addresses and the feed's own keys may hold anything.
  return withoutDirectionControls(`[basisniveau] ${about}: ${facts.join(" ").trim()}`);
}
