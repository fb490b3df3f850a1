import {
  applyEdits,
  type Edit,
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  parseTree,
} from "jsonc-parser";
import { layoutOf, printedJson } from "./json-layout.js";

/*
 * Changes in the text of a JSON file that leave every other character as it is. The `modify` of
 * jsonc-parser lays out what it changes in its own way, so that a diff would show more.
 */

/** The value at a path, as it is in the text. */
export function valueAt(text: string, path: JSONPath): unknown {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, path);
  return node && getNodeValue(node);
}

/**
 * A text in which a path has that value. What holds the path has to be there.
 *
 * @param order - All keys in their order, for a key that isn't there yet. Else it comes last.
 */
export function withValueAt(
  text: string,
  path: JSONPath,
  value: unknown,
  order: string[] = [],
): string {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, path);
  const holder = tree && findNodeAtLocation(tree, path.slice(0, -1));
  if (node) {
    return applyEdits(text, replacements(text, tree, node, value));
  }
  return holder
    ? applyEdits(text, [addedKey(text, tree, holder, String(path.at(-1)), value, order)])
    : text;
}

/** A text without what is at a path, be it a key of an object or an item of a list. */
export function withoutValueAt(text: string, path: JSONPath): string {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, path);
  const holder = tree && findNodeAtLocation(tree, path.slice(0, -1));
  const siblings = holder?.children ?? [];
  const index = siblings.findIndex((each) => each === node || each.children?.[1] === node);
  const removed = siblings[index];
  if (!node || !holder || !removed) {
    return text;
  }
  const before = siblings[index - 1];
  const after = siblings[index + 1];
  if (after) {
    const { offset } = removed;
    return applyEdits(text, [{ offset, length: after.offset - offset, content: "" }]);
  }
  if (before) {
    const offset = endOf(before);
    return applyEdits(text, [{ offset, length: endOf(removed) - offset, content: "" }]);
  }
  const { offset, length, type } = holder;
  return applyEdits(text, [{ offset, length, content: type === "array" ? "[]" : "{}" }]);
}

/** A text in which a list has one more item, at that index. */
export function withItemAt(text: string, path: JSONPath, index: number, value: unknown): string {
  const tree = parseTree(text);
  const list = tree && findNodeAtLocation(tree, path);
  if (!list) {
    return text;
  }
  const layout = layoutOf(text, tree);
  const items = list.children ?? [];
  const [first] = items;
  if (!first) {
    const content = printedJson(
      [value],
      { ...layout, hasShortObjects: false },
      marginAt(text, list),
    );
    return applyEdits(text, [{ offset: list.offset, length: list.length, content }]);
  }
  const before = items[index - 1];
  // On one line there is no space before the first item, and one before the others.
  const gap = gapBefore(text, first) || (layout.isMinified ? "" : " ");
  const content = printedJson(value, layout, marginAt(text, first));
  return applyEdits(text, [
    before
      ? { offset: endOf(before), length: 0, content: `,${gap}${content}` }
      : { offset: first.offset, length: 0, content: `${content},${gap}` },
  ]);
}

/** What changes an object with the same keys value by value, and replaces any other. */
function replacements(text: string, tree: Node, node: Node, value: unknown): Edit[] {
  const old: unknown = getNodeValue(node);
  if (JSON.stringify(old) === JSON.stringify(value)) {
    return [];
  }
  const isSameShape =
    Array.isArray(old) && Array.isArray(value)
      ? old.length === value.length
      : isObject(old) && isObject(value) && haveSameKeys(old, value);
  if (isSameShape) {
    return Object.entries(Object(value) as object).flatMap(([key, each]) => {
      const child = findNodeAtLocation(node, [Array.isArray(old) ? Number(key) : key]);
      return child ? replacements(text, tree, child, each) : [];
    });
  }
  const layout = layoutOf(text, tree);
  const isOnOneLine = !text.slice(node.offset, endOf(node)).includes("\n");
  const content = printedJson(
    value,
    { ...layout, hasShortObjects: layout.hasShortObjects && isOnOneLine },
    marginAt(text, node),
    node.offset - lineStart(text, node.offset),
  );
  return [{ offset: node.offset, length: node.length, content }];
}

function addedKey(
  text: string,
  tree: Node,
  holder: Node,
  key: string,
  value: unknown,
  order: string[],
): Edit {
  const layout = layoutOf(text, tree);
  const keys = holder.children ?? [];
  const earlier = order.includes(key) ? order.slice(0, order.indexOf(key)) : undefined;
  const isEarlier = ({ children }: Node) => earlier?.includes(String(children?.[0]?.value)) ?? true;
  const [first] = keys;
  const last = keys.filter(isEarlier).at(-1);
  if (!first) {
    const content = printedJson({ [key]: value }, layout, marginAt(text, holder));
    return { offset: holder.offset, length: holder.length, content };
  }
  const name = `${JSON.stringify(key)}:${layout.isMinified ? "" : " "}`;
  const margin = marginAt(text, last ?? first);
  const content = name + printedJson(value, layout, margin, margin.length + name.length);
  const gap = gapBefore(text, last ?? first);
  return last
    ? { offset: endOf(last), length: 0, content: `,${gap}${content}` }
    : { offset: first.offset, length: 0, content: `${content},${gap}` };
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The white space at the start of the line on which a node starts. */
function marginAt(text: string, { offset }: Node): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
}

/** The white space before a node. */
function gapBefore(text: string, { offset }: Node): string {
  return text.slice(text.slice(0, offset).trimEnd().length, offset);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function haveSameKeys(one: object, other: object): boolean {
  return Object.keys(one).sort().join("\n") === Object.keys(other).sort().join("\n");
}
