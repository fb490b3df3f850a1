import type { Contact, Feed, Indicator, Theme } from "./schema.js";
import { findContact, findIndicator, findTheme, type Selection } from "./select.js";

/** What can be shown of a feed. The kind is also the name of the element that shows it, and of the attribute that takes the id. */
export type What = { kind: "indicator" | "theme"; id: string } | { kind: "overview" | "contact" };

/** Everything that can be shown of a feed, in the order in which the overview shows it. */
export function everythingIn({ themes, contact }: Feed): What[] {
  return [
    { kind: "overview" },
    ...themes.flatMap(({ id, indicators }): What[] => [
      { kind: "theme", id },
      ...indicators.map((indicator): What => ({ kind: "indicator", id: indicator.id })),
    ]),
    ...(contact ? [{ kind: "contact" } as const] : []),
  ];
}

/** The name that something has in the addresses of what is published of a feed. */
export function pageId(what: What): string {
  switch (what.kind) {
    case "overview":
      return "overzicht";
    case "contact":
      return "contact";
    default:
      return what.id;
  }
}

/** What is shown of a feed, looked up once. */
export type FoundSubject =
  | { kind: "overview"; feed: Feed }
  | { kind: "theme"; theme: Theme }
  | { kind: "indicator"; indicator: Indicator }
  | { kind: "contact"; contact: Contact };

/** Looks a subject up in a feed. */
export function subjectOf(feed: Feed, subject: What): Selection<FoundSubject> {
  switch (subject.kind) {
    case "overview":
      return { found: { kind: "overview", feed } };
    case "theme": {
      const theme = findTheme(feed, subject.id);
      return "found" in theme ? { found: { kind: "theme", theme: theme.found } } : theme;
    }
    case "indicator": {
      const indicator = findIndicator(feed, subject.id);
      return "found" in indicator
        ? { found: { kind: "indicator", indicator: indicator.found } }
        : indicator;
    }
    case "contact": {
      const contact = findContact(feed);
      return "found" in contact ? { found: { kind: "contact", contact: contact.found } } : contact;
    }
  }
}
