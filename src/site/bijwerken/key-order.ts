import type { Path } from "./step.js";

const organization = ["name", "href"];

/** The keys of each object in the feed that holds texts, in the order of the schema. */
const orders: Record<string, string[]> = {
  "": [
    "$schema",
    "version",
    "region",
    "language",
    "title",
    "topic",
    "introduction",
    "publisher",
    "licence",
    "themes",
    "surveys",
    "contact",
  ],
  publisher: organization,
  licence: organization,
  themes: ["id", "title", "indicators", "explanation", "links"],
  indicators: ["id", "label", "statement", "definition"],
  links: ["link", "href"],
  contact: ["title", "text", "partners", "person"],
  partners: organization,
  person: ["name", "role", "email", "telephone"],
};

/** The order of the keys beside the last one of a path, for a key that the file doesn't have yet. */
export function orderBeside(path: Path): string[] {
  const holder = path
    .slice(0, -1)
    .filter((key) => typeof key === "string")
    .at(-1);
  return orders[holder ?? ""] ?? [];
}
