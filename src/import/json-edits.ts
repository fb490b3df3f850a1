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

/** A text in which a path has that value. What holds the path has to be there. */
export function withValueAt(text: string, path: JSONPath, value: unknown): string {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, path);
  const holder = tree && findNodeAtLocation(tree, path.slice(0, -1));
  if (node) {
    return applyEdits(text, replacements(text, tree, node, value));
  }
  return holder
    ? applyEdits(text, [addedKey(text, tree, holder, String(path.at(-1)), value)])
    : text;
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
  const gap = gapBefore(text, first);
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
  if (isObject(old) && isObject(value) && haveSameKeys(old, value)) {
    return Object.entries(value).flatMap(([key, each]) => {
      const child = findNodeAtLocation(node, [key]);
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

function addedKey(text: string, tree: Node, holder: Node, key: string, value: unknown): Edit {
  const layout = layoutOf(text, tree);
  const last = holder.children?.at(-1);
  if (!last) {
    const content = printedJson({ [key]: value }, layout, marginAt(text, holder));
    return { offset: holder.offset, length: holder.length, content };
  }
  const name = `${JSON.stringify(key)}:${layout.isMinified ? "" : " "}`;
  const margin = marginAt(text, last);
  const content = printedJson(value, layout, margin, margin.length + name.length);
  const added = `,${gapBefore(text, last)}${name}${content}`;
  return { offset: endOf(last), length: 0, content: added };
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
