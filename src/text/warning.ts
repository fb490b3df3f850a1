import type { UnknownId } from "../feed/select.js";
import type { FeedTrouble } from "../feed/store.js";

/*
 * What the console tells a webmaster or publisher: what is wrong, and where. In Dutch only, as both work for Dutch
 * municipalities. The codes are explained in the README.
 */

/** A feed may hold as many wrong figures as it likes, but the console is the page's too. */
const maxPaths = 10;

/** On a feed that failed, or that has figures that are wrong. */
export function troubleWarning(trouble: FeedTrouble): string {
  const { url } = trouble;
  if ("problems" in trouble) {
    const paths = trouble.problems.map(({ path, kind }) => `\n${path} [${kind}]`);
    const others = paths.splice(maxPaths).length;
    const rest = others ? `\nen ${others} meer` : "";
    return warning(url, "niet alle cijfers kloppen", ...paths, rest);
  }
  const { code, status = "", detail = "", forbidden } = trouble;
  const remedy = forbidden ? `Voeg toe aan Content-Security-Policy: ${forbidden}` : detail;
  return warning(url, `geen cijfers [${code}]`, status, remedy);
}

/** On an id that is not in the feed. */
export function unknownIdWarning(tag: string, { kind, id, known }: UnknownId): string {
  return warning(tag, `geen ${kind} "${id}". Wel:`, known.join(", "));
}

/** On a tag that was registered before, by another version of us or by somebody else. */
export function takenTagWarning(tag: string, used: string, unused: string): string {
  return warning(tag, `versie ${used} stond al op deze pagina en blijft; niet gebruikt: ${unused}`);
}

/** On an element that can't show what it should. */
export function failureWarning(tag: string, error: unknown): string {
  return warning(tag, String(error));
}

/** On a page that forbids the policy that templates need. */
export function refusedPolicyWarning(): string {
  return warning("Content-Security-Policy", "voeg basisniveau toe aan trusted-types");
}

function warning(subject: string, ...facts: (string | number)[]): string {
  return `[basisniveau] ${subject}: ${facts.join(" ").trim()}`;
}
