/** Anything that JSON can hold. */
export type JsonValue =
  string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Keys and indexes that lead to a value in the file. */
export type Path = readonly (string | number)[];

/** What every step of the page gets: the file, what is wrong with it, and how to change it. */
export interface StepContext {
  /** The file as parsed JSON, as it is now. It may be invalid. */
  data: JsonValue;
  /** As it was opened. */
  original: JsonValue;
  /** Replaces the value at a path; undefined removes it. Undoable. */
  change: (path: Path, value: JsonValue | undefined) => void;
  /** What is wrong or doubtful, by path with dots between keys, in Dutch. */
  errors: ReadonlyMap<string, string>;
}

/** Id of the input for a path, to which the check's summary links. */
export function inputId(path: Path | string): string {
  return typeof path === "string" ? path : path.join(".");
}
