import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Path } from "./step.js";

/**
 * The text of a file in which an item of a list has changed places with the next one. All other
 * characters stay, so that a diff shows the two items alone.
 */
export function withItemsSwapped(file: string, list: Path, index: number): string {
  const tree = parseTree(file);
  const items = (tree && findNodeAtLocation(tree, [...list])?.children) ?? [];
  const [one, other] = items.slice(index, index + 2);
  if (!one || !other) {
    return file;
  }
  const endOfOne = one.offset + one.length;
  const endOfOther = other.offset + other.length;
  return [
    file.slice(0, one.offset),
    file.slice(other.offset, endOfOther),
    file.slice(endOfOne, other.offset),
    file.slice(one.offset, endOfOne),
    file.slice(endOfOther),
  ].join("");
}
