import { valueAt, withItemAt, withoutValueAt, withValueAt } from "../../import/json-edits.js";
import type { JsonValue, Path } from "./step.js";

/**
 * The text of a file in which a path has that value; undefined removes it. Objects that hold the path
 * are added, and an item just after the end of a list is.
 *
 * @param order - All keys beside the last of the path, in their order, for one that isn't there yet.
 */
export function textWith(
  text: string,
  path: Path,
  value: JsonValue | undefined,
  order: string[] = [],
): string {
  const [...keys] = path;
  if (value === undefined) {
    return withoutValueAt(text, keys);
  }
  const holder = keys.slice(0, -1);
  const key = keys.at(-1);
  if (key === undefined) {
    return withValueAt(text, [], value);
  }
  const held = valueAt(text, holder);
  if (Array.isArray(held) && key === held.length) {
    return withItemAt(text, holder, key, value);
  }
  return held === undefined
    ? textWith(text, holder, typeof key === "number" ? [value] : { [key]: value })
    : withValueAt(text, keys, value, order);
}
