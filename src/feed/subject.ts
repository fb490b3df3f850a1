import { has } from "./has.js";
import type { Contact, Feed, Indicator, Theme } from "./schema.js";
import { findContact, findIndicator, findTheme, type Selection } from "./select.js";

/**
 * What can be shown of a feed. The kind is also the name of the element that shows it, and of the
 * attribute that takes the id.
 */
export type Subject =
  { kind: "indicator" | "theme"; id: string } | { kind: "overview" | "contact" };

/** The tag of the element that shows a kind of subject. */
export type Tag = `basisniveau-${Subject["kind"]}`;

/** The tag of the element that shows this subject. */
export function tagFor({ kind }: Pick<Subject, "kind">): Tag {
  return `basisniveau-${kind}`;
}

/** The tags of all our elements, as a selector. */
export const tags =
  "basisniveau-overview, basisniveau-theme, basisniveau-indicator, basisniveau-contact";

/** A subject with what the feed holds on it. */
export type FoundSubject =
  | { kind: "overview"; feed: Feed }
  | { kind: "theme"; theme: Theme }
  | { kind: "indicator"; indicator: Indicator }
  | { kind: "contact"; contact: Contact };

/** A function for each kind of subject. */
export type SubjectCases<Result> = {
  [Kind in FoundSubject["kind"]]: (found: Extract<FoundSubject, { kind: Kind }>) => Result;
};

/** Every subject of a feed, in the order in which the overview shows them. */
export function subjectsIn({ themes, contact }: Feed): Subject[] {
  return [
    { kind: "overview" },
    ...themes.flatMap(({ id, indicators }): Subject[] => [
      { kind: "theme", id },
      ...indicators.map((indicator): Subject => ({ kind: "indicator", id: indicator.id })),
    ]),
    ...(contact ? [{ kind: "contact" } as const] : []),
  ];
}

/** Looks a subject up in a feed. */
export function subjectOf(feed: Feed, subject: Subject): Selection<FoundSubject> {
  switch (subject.kind) {
    case "overview":
      return { found: { kind: "overview", feed } };
    case "theme":
      return mapFound(findTheme(feed, subject.id), (theme) => ({ kind: "theme", theme }));
    case "indicator":
      return mapFound(findIndicator(feed, subject.id), (indicator) => ({
        kind: "indicator",
        indicator,
      }));
    case "contact":
      return mapFound(findContact(feed), (contact) => ({ kind: "contact", contact }));
  }
}

function mapFound<Found, Result>(
  selection: Selection<Found>,
  change: (found: Found) => Result,
): Selection<Result> {
  return has(selection, "found") ? { found: change(selection.found) } : selection;
}

/** Calls the function for this kind of subject. */
export function bySubject<Result>(found: FoundSubject, cases: SubjectCases<Result>): Result {
  switch (found.kind) {
    case "overview":
      return cases.overview(found);
    case "theme":
      return cases.theme(found);
    case "indicator":
      return cases.indicator(found);
    case "contact":
      return cases.contact(found);
  }
}

/** The name of what was found: its title or label. */
export function nameOf(found: FoundSubject): string {
  return bySubject(found, {
    overview: ({ feed }) => feed.title,
    theme: ({ theme }) => theme.title,
    indicator: ({ indicator }) => indicator.label,
    contact: ({ contact }) => contact.title,
  });
}

/** The name of a subject, empty where the feed doesn't hold it. */
export function subjectName(feed: Feed, subject: Subject): string {
  const selection = subjectOf(feed, subject);
  return has(selection, "found") ? nameOf(selection.found) : "";
}

/** The name of a subject in the URLs of the published folder. */
export function pageId(subject: Subject): string {
  if (has(subject, "id")) {
    return subject.id;
  }
  return subject.kind === "overview" ? "overzicht" : "contact";
}
