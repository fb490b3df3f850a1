import type { JsonValue, Path } from "./step.js";

/*
 * Values in a file that may be anything.
 */

/** The value at a path; undefined where there is none. */
export function valueIn(data: JsonValue | undefined, path: Path): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((at, key) => {
    if (Array.isArray(at)) {
      return at[Number(key)];
    }
    return isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }, data);
}

/** The object at a path; an empty one where there is none. */
export function objectIn(data: JsonValue | undefined, path: Path): Record<string, JsonValue> {
  const value = valueIn(data, path);
  return isObject(value) ? value : {};
}

/** The list at a path; an empty one where there is none. */
export function listIn(data: JsonValue | undefined, path: Path): JsonValue[] {
  const value = valueIn(data, path);
  return Array.isArray(value) ? value : [];
}

/** The text at a path; empty where there is none. */
export function textIn(data: JsonValue | undefined, path: Path): string {
  const value = valueIn(data, path);
  return typeof value === "string" ? value : "";
}

/** A value as an input shows it. */
export function shownValue(value: JsonValue | undefined): string {
  if (value === undefined) {
    return "";
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The text of the file as data. It was parsed before, or printed by us. */
export function parsed(text: string): JsonValue {
  return JSON.parse(text) as JsonValue;
}

function isObject(value: JsonValue | undefined): value is Record<string, JsonValue> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
