import { Fragment, type Mark, type Node } from "prosemirror-model";
import { has } from "../../feed/has.js";
import type { RichText } from "../../feed/schema.js";
import { richTextSchema } from "./rich-text-schema.js";
import type { EditedText } from "./rich-text-value.js";

/*
 * Rich text of the feed as a document of the editor, and back.
 */

/** A rich text as a document. */
export function documentOf(text: RichText): Node {
  const { nodes, marks } = richTextSchema;
  const parts = text.flatMap((part, index) => {
    if (typeof part === "string") {
      return textNodes(part);
    }
    if (has(part, "strong")) {
      return textNodes(part.strong, marks.strong.create());
    }
    const attributes = { href: part.href ?? null, part: index };
    return textNodes(part.link, marks.link.create(attributes));
  });
  // Joins neighbors with the same marks.
  return nodes.doc.create(null, Fragment.fromArray(parts));
}

/** A document as rich text. White space alone is neither bold nor a link: no reader could see it. */
export function richTextOf(document: Node): EditedText {
  const text: EditedText = [];
  document.forEach((node) => {
    const part = partOf(node);
    const before = text.at(-1);
    if (typeof part === "string" && typeof before === "string") {
      text.splice(-1, 1, before + part);
    } else {
      text.push(part);
    }
  });
  return text;
}

function partOf({ text = "", marks: [mark] }: Node): EditedText[number] {
  if (!mark || !/[^\s\u202a-\u202e\u2066-\u2069]/.test(text)) {
    return text;
  }
  if (mark.type === richTextSchema.marks.strong) {
    return { strong: text };
  }
  const href: unknown = mark.attrs["href"];
  return typeof href === "string" ? { link: text, href } : { link: text };
}

/** None for an empty text, of which a document can have no node. */
function textNodes(text: string, ...marks: Mark[]): Node[] {
  return text === "" ? [] : [richTextSchema.text(text, marks)];
}
