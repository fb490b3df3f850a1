import type { Feed } from "./schema.js";

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
