import type { core } from "zod/mini";
import { withoutDirectionControls } from "../src/feed/direction-controls.js";
import * as feedSchemas from "../src/feed/schema.js";

/*
 * Writes src/feed/reader.ts, which reads a feed as zod would by src/feed/schema.ts, without zod's
 * code. It walks the schema and knows the features of zod that the schema uses. One that it doesn't
 * know is an error here, never a check that the reader silently leaves out.
 */

/** Where it goes. */
export const path = "src/feed/reader.ts";

/** What it holds. */
export function source(): string {
  return readerSource(feedSchemas, ["feed", "figure", "id", "measuredFigure"]);
}

/** A feature of zod that the reader can't be generated for. */
class UnknownFeatureError extends Error {
  constructor(feature: string) {
    super(`scripts/reader.ts doesn't know ${feature}: add it there, or write the schema without`);
  }
}

/**
 * The text of a module with a function `parse…` for each of the given schemas.
 *
 * @param schemas every schema that gets a function of its own, by its name with `Schema` after it
 * @param parsed names of those that are read from outside; each has a type of the same name
 */
export function readerSource(schemas: Record<string, core.$ZodType>, parsed: string[]): string {
  const names = new Map(
    Object.entries(schemas).map(([name, schema]) => [schema, name.replace(/Schema$/, "")]),
  );
  const readers = new Map<string, string>();
  const shared = new Set<string>();

  function use(name: SharedName): string {
    shared.add(name);
    sharedReaders[name].uses.forEach(use);
    return name;
  }

  /** What reads a schema: a constant of its own, if it has a name and no shared one does. */
  function readerOf(schema: core.$ZodType): string {
    const named = withoutDescription(schema, names);
    const name = names.get(named);
    const { type } = definitionOf(named);
    if (name === undefined || (type === "string" && checksOf(named._zod.def).length === 0)) {
      return unnamedReader(named);
    }
    const reader = `read${capitalized(name)}`;
    if (!readers.has(name)) {
      const text = namedReader(named);
      // After what it consists of, since a constant can't be used before it is made.
      readers.set(
        name,
        `/** Reads what \`${name}Schema\` describes. */\nconst ${reader} = ${text};`,
      );
    }
    return reader;
  }

  function namedReader(schema: core.$ZodType): string {
    const def = definitionOf(schema);
    switch (def.type) {
      case "object":
        return objectReader(def);
      case "catch":
        return catchReader(def);
      default:
        return unnamedReader(schema);
    }
  }

  function unnamedReader(schema: core.$ZodType): string {
    const def = definitionOf(schema);
    switch (def.type) {
      case "string": {
        const [pattern] = patternsOf(def);
        const reader = pattern ? call("matching", pattern) : use("string");
        return isCleaned(def) ? call("cleaned", reader) : reader;
      }
      case "number":
        return call("number", ...rangeOf(def));
      case "boolean":
        return call("oneOf", "true", "false");
      case "literal":
        return call("oneOf", ...def.values.map(literal));
      case "enum":
        return call("oneOf", ...Object.values(def.entries).map(literal));
      case "array":
        return call("items", readerOf(def.element));
      case "record":
        if (!isPlainString(def.keyType)) {
          throw new UnknownFeatureError("a record whose keys are more than text");
        }
        return call("entries", readerOf(def.valueType));
      case "union":
        return call("union", ...def.options.map(readerOf));
      case "object":
      case "catch":
        throw new UnknownFeatureError(`a schema of type ${def.type} that is not exported`);
      case "optional":
        throw new UnknownFeatureError("an optional value that is no key of an object");
    }
  }

  function call(name: SharedName, ...parameters: string[]): string {
    return `${use(name)}(${parameters.join(", ")})`;
  }

  function objectReader({ shape }: core.$ZodObjectDef): string {
    const fields = Object.entries(shape).map(([key, schema]) => {
      if (key === "__proto__") {
        throw new UnknownFeatureError(`the key ${key}`);
      }
      const def = definitionOf(schema);
      const reader =
        def.type === "optional" ? call("optional", readerOf(def.innerType)) : readerOf(schema);
      return `${JSON.stringify(key)}: ${reader}`;
    });
    return call("fields", `{ ${fields.join(", ")} }`);
  }

  /** The value to catch with is one more option, which fits whatever no other does. */
  function catchReader({ innerType, catchValue }: core.$ZodCatchDef): string {
    if (!Object.hasOwn(catchValue, "~constantCatch")) {
      throw new UnknownFeatureError("a value to catch with that is computed");
    }
    // A constant is given without asking for anything.
    const caught: unknown = Reflect.apply(catchValue, undefined, []);
    return call("union", readerOf(innerType), `() => (${JSON.stringify(caught)})`);
  }

  const entries = parsed.map((name) => {
    const schema = schemas[`${name}Schema`];
    if (!schema) {
      throw new TypeError(`there is no ${name}Schema`);
    }
    const type = capitalized(name);
    const reader = readerOf(schema);
    return `/** Reads data by \`${name}Schema\`. */
      export function parse${type}(data: unknown): Result<${type}> {
        return parse<${type}>(data, ${reader});
      }`;
  });
  const types = parsed.map(capitalized).join(", ");
  return [
    [
      ...(shared.has("cleaned")
        ? ['import { withoutDirectionControls } from "./direction-controls.js";']
        : []),
      `import type { ${types} } from "./schema.js";`,
    ].join("\n"),
    opening,
    ...entries,
    ...Object.entries(sharedReaders).flatMap(([name, { text }]) => (shared.has(name) ? text : [])),
    ...readers.values(),
  ].join("\n\n");
}

function capitalized(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function literal(value: unknown): string {
  if (typeof value !== "string") {
    throw new UnknownFeatureError(`the literal ${String(value)}, which is no text`);
  }
  return JSON.stringify(value);
}

/** The keys that the definition of a schema may have. Any other asks for something. */
const knownKeys = {
  string: ["checks"],
  number: ["checks", "check", "format", "abort"],
  boolean: [],
  literal: ["values"],
  enum: ["entries"],
  array: ["element"],
  record: ["keyType", "valueType"],
  union: ["options"],
  object: ["shape"],
  optional: ["innerType"],
  catch: ["innerType", "catchValue"],
} as const;

/** Classes whose definition looks like that of another one, which checks less. */
const unknownClasses = ["$ZodExactOptional"];

type KnownDefinition = Extract<
  core.$ZodTypes,
  { _zod: { def: { type: keyof typeof knownKeys } } }
>["_zod"]["def"];

/** The definition of a schema, if all that it says is known. */
function definitionOf(schema: core.$ZodType): KnownDefinition {
  // Every schema is one of zod's types; the base class alone doesn't say which.
  const { def, traits } = (schema as core.$ZodTypes)._zod;
  if (!isKnown(def)) {
    throw new UnknownFeatureError(`the type ${def.type}`);
  }
  const known: readonly string[] = ["type", "checks", ...knownKeys[def.type]];
  const unknown = [
    ...Object.keys(def).filter((key) => !known.includes(key)),
    ...unknownClasses.filter((name) => traits.has(name)),
  ];
  if (unknown.length > 0) {
    throw new UnknownFeatureError(`${unknown.join(", ")} of a schema of type ${def.type}`);
  }
  if (def.type !== "string" && def.type !== "number" && checksOf(def).length > 0) {
    throw new UnknownFeatureError(`a check of a schema of type ${def.type}`);
  }
  return def;
}

function isKnown(def: core.$ZodTypes["_zod"]["def"]): def is KnownDefinition {
  return Object.hasOwn(knownKeys, def.type);
}

/** The checks of a schema, without those that only describe it. */
function checksOf({ checks = [] }: core.$ZodTypeDef): core.$ZodCheckDef[] {
  return checks.map(({ _zod: { def } }) => def).filter(({ check }) => !isDescription(check));
}

function isDescription(check: string): boolean {
  return check === "describe" || check === "meta";
}

/** The schema of that name that another one only describes further, or else that one itself. */
function withoutDescription(
  schema: core.$ZodType,
  names: ReadonlyMap<core.$ZodType, string>,
): core.$ZodType {
  const { parent, def } = schema._zod;
  return !names.has(schema) && parent && checksOf(parent._zod.def).length === checksOf(def).length
    ? withoutDescription(parent, names)
    : schema;
}

function patternsOf(def: core.$ZodTypeDef): string[] {
  const checks = checksOf(def).slice(0, isCleaned(def) ? -1 : undefined);
  const patterns = checks.map((check) => {
    const { pattern } = check as Partial<core.$ZodCheckRegexDef>;
    assertKnownCheck(check, ["format", "pattern"], { check: "string_format", format: "regex" });
    // One with a memory would judge the same text differently the next time.
    if (!pattern || pattern.global || pattern.sticky) {
      throw new UnknownFeatureError(`the pattern ${String(pattern)}`);
    }
    return String(pattern);
  });
  if (patterns.length > 1) {
    throw new UnknownFeatureError("text with more than one pattern");
  }
  return patterns;
}

/** Does text lose its direction controls, after every other check? */
function isCleaned(def: core.$ZodTypeDef): boolean {
  const { check, tx } = (checksOf(def).at(-1) ?? {}) as Partial<core.$ZodCheckOverwriteDef>;
  return check === "overwrite" && tx === withoutDirectionControls;
}

/** What kind of number it is, the least and the most. */
function rangeOf(def: core.$ZodNumberDef): string[] {
  if ("format" in def && def.format !== "safeint") {
    throw new UnknownFeatureError(`the number format ${String(def.format)}`);
  }
  const isInteger = "format" in def;
  const range = new Map<string, string>();
  for (const check of checksOf(def)) {
    const { value } = check as Partial<core.$ZodCheckLessThanDef>;
    const side = check.check;
    if (!["greater_than", "less_than"].includes(side) || range.has(side)) {
      throw new UnknownFeatureError(`the check ${side}, or two of them`);
    }
    assertKnownCheck(check, ["value", "inclusive"], { inclusive: true });
    range.set(side, String(value));
  }
  const { greater_than: minimum, less_than: maximum } = Object.fromEntries(range);
  return [
    isInteger ? "Number.isInteger" : "Number.isFinite",
    minimum ?? (isInteger ? "Number.MIN_SAFE_INTEGER" : "-Infinity"),
    maximum ?? (isInteger ? "Number.MAX_SAFE_INTEGER" : "Infinity"),
  ];
}

/** Fails if a check has another key, or one that says something else. */
function assertKnownCheck(def: core.$ZodCheckDef, keys: string[], expected: object): void {
  const has = (key: string, value: unknown) =>
    Object.entries(def).some(([name, other]) => name === key && other === value);
  const isKnown =
    Object.keys(def).every((key) => key === "check" || keys.includes(key)) &&
    Object.entries(expected).every(([key, value]) => has(key, value));
  if (!isKnown) {
    throw new UnknownFeatureError(`the check ${JSON.stringify(def)}`);
  }
}

function isPlainString(schema: core.$ZodType): boolean {
  const def = definitionOf(schema);
  return def.type === "string" && checksOf(def).length === 0;
}

const opening = `/*
 * Generated from schema.ts by scripts/reader.ts. Don't edit it: change the schema and run
 * \`npm run reader\`.
 *
 * Reads a feed as zod would by that schema, without zod's code: keys that the schema doesn't know
 * are dropped, nothing is converted, and texts lose controls as the schema says.
 * tests/feed/feed.property.test.ts holds it against zod.
 */

/** What was read of data, or where it is not as it has to be: keys with dots between them. */
export type Result<Value> = { value: Value } | { paths: string[] };

/**
 * Gives what is read of a value. If that is not as it has to be, adds its path to the paths and gives
 * nothing of use.
 */
type Read = (data: unknown, path: string, paths: string[]) => unknown;

function parse<Value>(data: unknown, read: Read): Result<Value> {
  const paths: string[] = [];
  const value = read(data, "", paths);
  return paths.length > 0
    ? { paths: paths.map((path) => path.slice(1)) }
    : // Without wrong paths it is what the schema describes, which the compiler can't see.
      { value: value as Value };
}`;

type SharedName =
  | "fields"
  | "optional"
  | "entries"
  | "items"
  | "union"
  | "oneOf"
  | "string"
  | "matching"
  | "number"
  | "cleaned"
  | "checked";

/** What readers are made with, as far as one needs it. */
const sharedReaders: Record<SharedName, { uses: SharedName[]; text: string }> = {
  fields: {
    uses: [],
    text: `/** Reads an object, of which it takes these fields. One that is undefined is left out. */
function fields(readers: Record<string, Read>): Read {
  return (data, path, paths) => {
    if (typeof data !== "object" || data === null || Array.isArray(data)) {
      return paths.push(path);
    }
    // What an object inherits is no field: the page may have given it to all objects.
    const result: Record<string, unknown> = { __proto__: null };
    for (const [key, read] of Object.entries(readers)) {
      const field = Object.hasOwn(data, key) ? data[key as keyof typeof data] : undefined;
      const value = read(field, \`\${path}.\${key}\`, paths);
      if (value !== undefined) {
        result[key] = value;
      }
    }
    return result;
  };
}`,
  },
  optional: {
    uses: [],
    text: `/** Reads what may be left out. */
function optional(read: Read): Read {
  return (data, path, paths) => (data === undefined ? data : read(data, path, paths));
}`,
  },
  entries: {
    uses: ["fields"],
    text: `/** Reads an object with any keys. One called __proto__ would do harm where the object is copied. */
function entries(read: Read): Read {
  return (data, path, paths) => {
    const keys = Object.keys(Object(data) as object).filter((key) => key !== "__proto__");
    return fields(Object.fromEntries(keys.map((key) => [key, read])))(data, path, paths);
  };
}`,
  },
  items: {
    uses: [],
    text: `/** Reads an array. */
function items(read: Read): Read {
  return (data, path, paths) =>
    Array.isArray(data)
      ? data.map((item, index) => read(item, \`\${path}.\${index}\`, paths))
      : paths.push(path);
}`,
  },
  union: {
    uses: [],
    text: `/** Reads by the first option that fits. */
function union(...options: Read[]): Read {
  return (data, path, paths) => {
    for (const read of options) {
      const wrong: string[] = [];
      const value = read(data, path, wrong);
      if (wrong.length === 0) {
        return value;
      }
    }
    return paths.push(path);
  };
}`,
  },
  oneOf: {
    uses: ["checked"],
    text: `/** Reads one of a few words. */
function oneOf(...words: unknown[]): Read {
  return checked((data) => words.includes(data));
}`,
  },
  string: {
    uses: ["checked"],
    text: `/** Reads any text. */
const string = checked((data) => typeof data === "string");`,
  },
  matching: {
    uses: ["checked"],
    text: `/** Reads text that matches a pattern. */
function matching(pattern: RegExp): Read {
  return checked((data) => typeof data === "string" && pattern.test(data));
}`,
  },
  cleaned: {
    uses: [],
    text: `/** Reads text, without the controls that could turn what stands beside it. */
function cleaned(read: Read): Read {
  return (data, path, paths) => {
    const text = read(data, path, paths);
    return typeof text === "string" ? withoutDirectionControls(text) : text;
  };
}`,
  },
  number: {
    uses: ["checked"],
    text: `/** Reads a number of a kind, within bounds. */
function number(isOfKind: (data: unknown) => boolean, minimum: number, maximum: number): Read {
  return checked(
    (data) => typeof data === "number" && isOfKind(data) && data >= minimum && data <= maximum,
  );
}`,
  },
  checked: {
    uses: [],
    text: `/** Reads a value as it is, if it passes a test. */
function checked(isRight: (data: unknown) => boolean): Read {
  return (data, path, paths) => (isRight(data) ? data : paths.push(path));
}`,
  },
};
