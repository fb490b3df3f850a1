import type { Judgement } from "./kinds.js";

/*
 * What kinds.ts does by zod, in a tenth of the bytes: the build puts this in its place in the scripts, see vite.config.ts.
 * A test holds both against each other on feeds that nobody thought of.
 */

/** Gives what is read of data, and notes the places that have not the right shape. */
type Schema = (data: unknown, path: string, places: string[]) => unknown;

type Check = (data: unknown) => boolean;

function checked(...checks: Check[]): Schema {
  return (data, path, places) => {
    if (!checks.every((isRight) => isRight(data))) {
      places.push(path);
    }
    return data;
  };
}

const isText: Check = (data) => typeof data === "string";

export function text(): Schema {
  return checked(isText);
}

export function like(pattern: RegExp): Schema {
  return checked(isText, (data) => pattern.test(String(data)));
}

export function whole(most = Number.MAX_SAFE_INTEGER): Schema {
  return checked((data) => Number.isInteger(data) && isBetween(data, 0, most));
}

export function number(least: number, most: number): Schema {
  return checked((data) => isBetween(data, least, most));
}

function isBetween(data: unknown, least: number, most: number): boolean {
  return typeof data === "number" && data >= least && data <= most;
}

export function oneOf(...words: unknown[]): Schema {
  return checked((data) => words.includes(data));
}

export function optional(inner: Schema): Schema {
  return (data, path, places) => (data === undefined ? data : inner(data, path, places));
}

export function list(item: Schema): Schema {
  return (data, path, places) => {
    if (Array.isArray(data)) {
      return data.map((value, place) => item(value, within(path, place), places));
    }
    places.push(path);
    return [];
  };
}

export function object(shape: Record<string, Schema>): Schema {
  return entries((own) =>
    Object.entries(shape).map(([key, value]) => [
      key,
      Object.hasOwn(own, key) ? own[key] : undefined,
      value,
    ]),
  );
}

export function record(value: Schema): Schema {
  return entries((own) =>
    // What a key of that name would mean to whoever copies the object, nobody wants.
    Object.keys(own).flatMap((key) => (key === "__proto__" ? [] : [[key, own[key], value]])),
  );
}

function entries(
  of: (data: Record<string, unknown>) => [key: string, value: unknown, schema: Schema][],
): Schema {
  return (data, path, places) => {
    if (typeof data !== "object" || !data || Array.isArray(data)) {
      places.push(path);
      return {};
    }
    const read = of(data as Record<string, unknown>).map(
      ([key, value, schema]): [string, unknown] => [key, schema(value, within(path, key), places)],
    );
    return Object.fromEntries(read.filter(([, value]) => value !== undefined));
  };
}

function within(path: string, key: string | number): string {
  return path ? `${path}.${key}` : String(key);
}

export function either(...options: Schema[]): Schema {
  return (data, path, places) => {
    for (const option of options) {
      const judgement = judge(option, data);
      if ("value" in judgement) {
        return judgement.value;
      }
    }
    places.push(path);
    return data;
  };
}

export function otherwise(inner: Schema, value: unknown): Schema {
  return (data) => {
    const judgement = judge(inner, data);
    return "value" in judgement ? judgement.value : value;
  };
}

export function judge(schema: Schema, data: unknown): Judgement<unknown> {
  const places: string[] = [];
  const value = schema(data, "", places);
  return places.length > 0 ? { places } : { value };
}
