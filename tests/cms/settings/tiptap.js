import { Node } from "@tiptap/core";

const attributes = [
  "indicator",
  "theme",
  "chart",
  "survey",
  "compare",
  "municipality",
  "answer",
  "heading-level",
];

export const extensions = ["indicator", "theme", "overview", "contact"].map((name) =>
  Node.create({
    name: `basisniveau-${name}`,
    group: "block",
    content: "inline*",
    addAttributes: () => Object.fromEntries(attributes.map((name) => [name, { default: null }])),
    parseHTML: () => [{ tag: `basisniveau-${name}` }],
    renderHTML: ({ HTMLAttributes }) => [`basisniveau-${name}`, HTMLAttributes, 0],
  }),
);
