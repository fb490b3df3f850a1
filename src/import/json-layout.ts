import type { Node } from "jsonc-parser";

/** How the text of a JSON file is laid out, so that what is added looks like the rest. */
export interface JsonLayout {
  lineBreak: string;
  /** One level of indentation. */
  indent: string;
  /** Is the whole file one line? */
  isMinified: boolean;
  /** Do objects that hold no others have one line, as far as they fit? */
  hasShortObjects: boolean;
}

/** The width at which Prettier and most editors break a line of such a file. */
const maxWidth = 100;

/** The layout of a text, of which the tree is given. */
export function layoutOf(text: string, tree: Node | undefined): JsonLayout {
  const [lineBreak] = /\r?\n/.exec(text.trim()) ?? [];
  return {
    lineBreak: lineBreak ?? "\n",
    indent: /\n([ \t]+)/.exec(text)?.[1] ?? "  ",
    isMinified: lineBreak === undefined,
    hasShortObjects: tree !== undefined && hasShortObject(tree, text),
  };
}

function hasShortObject(node: Node, text: string): boolean {
  const children = node.children ?? [];
  const isShort =
    node.type === "object" &&
    children.length > 0 &&
    !text.slice(node.offset, node.offset + node.length).includes("\n");
  return isShort || children.some((child) => hasShortObject(child, text));
}

/**
 * A value as text.
 *
 * @param margin - The indentation of the line on which it starts.
 * @param before - How many characters stand before it on that line, the margin included.
 */
export function printedJson(
  value: unknown,
  layout: JsonLayout,
  margin: string,
  before = margin.length,
): string {
  if (layout.isMinified || typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  const isList = Array.isArray(value);
  const entries: [key: string, value: unknown][] = isList
    ? value.map((item: unknown) => ["", item])
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item]);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) {
    return `${open}${close}`;
  }
  const line = layout.hasShortObjects ? oneLine(value) : "";
  // A comma may follow.
  if (line && before + line.length < maxWidth && (isList || !entries.some(isObject))) {
    return line;
  }
  const inner = margin + layout.indent;
  const items = entries.map(
    ([key, item]) => inner + key + printedJson(item, layout, inner, inner.length + key.length),
  );
  return [open, items.join(`,${layout.lineBreak}`), margin + close].join(layout.lineBreak);
}

function isObject([, value]: [string, unknown]): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value on one line, with the spaces that Prettier puts in it. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(oneLine).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const items = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`,
    );
    return items.length > 0 ? `{ ${items.join(", ")} }` : "{}";
  }
  return JSON.stringify(value);
}
