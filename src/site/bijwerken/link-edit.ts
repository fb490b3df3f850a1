import type { EditorState, Transaction } from "prosemirror-state";
import { richTextSchema } from "./rich-text-schema.js";

/** A stretch of text that is a link, or is to become one. */
export interface LinkRange {
  from: number;
  to: number;
  /** The address as it is in the file; empty where there is none. */
  href: string;
  isLink: boolean;
}

/** The link that the selection is in, else what is selected. Undefined where that is no text. */
export function linkRangeIn({ doc, selection: { from, to } }: EditorState): LinkRange | undefined {
  let range: LinkRange | undefined;
  doc.forEach((node, offset) => {
    const mark = richTextSchema.marks.link.isInSet(node.marks);
    const end = offset + node.nodeSize;
    if (mark && offset <= from && to <= end) {
      const href: unknown = mark.attrs["href"];
      range = { from: offset, to: end, href: typeof href === "string" ? href : "", isLink: true };
    }
  });
  const isText = /\S/.test(doc.textBetween(from, to));
  return range ?? (isText ? { from, to, href: "", isLink: false } : undefined);
}

/** Makes a link of a stretch of text. */
export function withLink({ doc, tr }: EditorState, range: LinkRange, href: string): Transaction {
  // A number that no other link has.
  let part = 0;
  doc.forEach(({ marks }) => {
    part = Math.max(part, ...marks.map(({ attrs }) => Number(attrs["part"] ?? 0) + 1));
  });
  return tr.addMark(range.from, range.to, richTextSchema.marks.link.create({ href, part }));
}

/** Leaves the text of a link. */
export function withoutLink({ tr }: EditorState, range: LinkRange): Transaction {
  return tr.removeMark(range.from, range.to, richTextSchema.marks.link);
}
