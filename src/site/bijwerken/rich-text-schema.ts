import { Schema } from "prosemirror-model";
import { httpsAddress } from "./https-address.js";

/**
 * What the editor knows of a text: one paragraph, in which parts are bold or a link. A part is never
 * both, as in the feed. Line breaks are kept as they are, so that no edit beside one loses it.
 */
export const richTextSchema = new Schema({
  nodes: {
    doc: { content: "text*", whitespace: "pre" },
    text: {},
  },
  marks: {
    link: {
      attrs: {
        // As in the file. Without an address the link is shown as plain text.
        href: { default: null, validate: "string|null" },
        // Keeps two links beside each other apart that have the same address.
        part: { default: 0, validate: "number" },
      },
      inclusive: false,
      // Bold can't be added to a link, but a link replaces bold.
      excludes: "link strong",
      parseDOM: [{ tag: "a", getAttrs: (element) => ({ href: element.getAttribute("href") }) }],
      toDOM: ({ attrs }) => {
        const href: unknown = attrs["href"];
        const address = typeof href === "string" ? httpsAddress(href) : undefined;
        return ["a", address ? { href: address } : { class: "without-address" }, 0];
      },
    },
    strong: {
      parseDOM: [{ tag: "strong" }, { tag: "b" }],
      toDOM: () => ["strong", 0],
    },
  },
});
