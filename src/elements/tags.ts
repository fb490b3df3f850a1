import type { What } from "../feed/subject.js";

/** The tag of the element that shows a kind of subject. */
export type Tag = `basisniveau-${What["kind"]}`;

/** The tag of the element that shows this. */
export function tagFor({ kind }: Pick<What, "kind">): Tag {
  return `basisniveau-${kind}`;
}

/** Every tag of ours, as a selector. */
export const tags =
  "basisniveau-overview, basisniveau-theme, basisniveau-indicator, basisniveau-contact";
