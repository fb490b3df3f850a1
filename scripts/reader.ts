import type { core } from "zod/mini";
import * as feedSchemas from "../src/feed/schema.js";

/*
 * Generates src/feed/reader.ts, which parses a feed as zod would by src/feed/schema.ts, without
 * zod's code. It walks the schema and knows the features of zod that the schema uses. An unknown
 * one is an error here, never a check that the reader silently skips.
 */

/** Path of the generated file. */
export const path = "src/feed/reader.ts";

/** Source of the generated file. */
export function source(): string {
  return readerSource(feedSchemas, ["feed", "figure", "measuredFigure"]);
}

/** How a value is read: the function, and its arguments after value, path and issues. */
type Call = [reader: string, ...extra: string[]];

/** A feature of zod that the reader can't be generated for. */
class UnknownFeatureError extends Error {
  constructor(feature: string) {
    super(`scripts/reader.ts doesn't know ${feature}: add it there, or write the schema without`);
  }
}

/**
 * The text of a module with a function `parse…` for each of the given schemas.
 *
 * @param schemas - every schema that gets a function of its own, by its name with `Schema` after it
 * @param parsed - names of those that are read from outside; each has a type of the same name
 */
export function readerSource(schemas: Record<string, core.$ZodType>, parsed: string[]): string {
  const names = new Map(
    Object.entries(schemas).map(([name, schema]) => [schema, name.replace(/Schema$/, "")]),
  );
  const readers = new Map<string, string>();
  const shared = new Set<string>();

  function use(name: SharedName): string {
    shared.add(name);
    sharedFunctions[name].uses.forEach(use);
    return name;
  }

  /** Reads a schema by a function of its own, if it has a name and no shared function does. */
  function callOf(schema: core.$ZodType): Call {
    const named = withoutDescription(schema, names);
    const name = names.get(named);
    const { type } = definitionOf(named);
    if (name === undefined || (type === "string" && patternsOf(named._zod.def).length === 0)) {
      return callOfUnnamed(named);
    }
    const reader = `read${capitalized(name)}`;
    if (!readers.has(name)) {
      // Before its body is written, so that functions stand in the order in which they are used.
      readers.set(name, "");
      const comment = `/** Reads what \`${name}Schema\` describes. */`;
      readers.set(name, `${comment}\n${functionOf(reader, named)}`);
    }
    return [reader];
  }

  function functionOf(reader: string, schema: core.$ZodType): string {
    const def = definitionOf(schema);
    switch (def.type) {
      case "object":
        return `function ${reader}${parameters} {${objectBody(def)}}`;
      case "catch":
        return `function ${reader}(data: unknown, path: string): unknown {${catchBody(def)}}`;
      default:
        return `function ${reader}${parameters} { return ${applied(callOfUnnamed(schema))}; }`;
    }
  }

  function callOfUnnamed(schema: core.$ZodType): Call {
    const def = definitionOf(schema);
    switch (def.type) {
      case "string":
        return [use("readString"), ...patternsOf(def)];
      case "number":
        return [use("readNumber"), ...rangeOf(def)];
      case "literal":
        return [use("readOneOf"), ...def.values.map(literal)];
      case "enum":
        return [use("readOneOf"), ...Object.values(def.entries).map(literal)];
      case "array":
        return [use("readItems"), callback(callOf(def.element))];
      case "record":
        if (!isPlainString(def.keyType)) {
          throw new UnknownFeatureError("a record whose keys are more than text");
        }
        return [use("readEntries"), callback(callOf(def.valueType))];
      case "union":
        return [use("readUnion"), ...def.options.map((option) => callback(callOf(option)))];
      case "object":
      case "catch":
        throw new UnknownFeatureError(`a schema of type ${def.type} that is not exported`);
      case "optional":
        throw new UnknownFeatureError("an optional value that is no key of an object");
    }
  }

  function objectBody({ shape }: core.$ZodObjectDef): string {
    const fields = Object.entries(shape).map(([key, schema]) => {
      if (key === "__proto__") {
        throw new UnknownFeatureError(`the key ${key}`);
      }
      const def = definitionOf(schema);
      const field = JSON.stringify(key);
      return def.type === "optional"
        ? `${field}: ${use("optional")}(${callback(callOf(def.innerType))})`
        : `${field}: ${callback(callOf(schema))}`;
    });
    return `return ${use("readFields")}(data, path, issues, { ${fields.join(", ")} });`;
  }

  function catchBody({ innerType, catchValue }: core.$ZodCatchDef): string {
    if (!Object.hasOwn(catchValue, "~constantCatch")) {
      throw new UnknownFeatureError("a value to catch with that is computed");
    }
    // A constant is returned whatever the arguments.
    const caught: unknown = Reflect.apply(catchValue, undefined, []);
    return `const issues: Issue[] = [];
      const value = ${applied(callOf(innerType))};
      return issues.length > 0 ? ${JSON.stringify(caught)} : value;`;
  }

  const entries = parsed.map((name) => {
    const schema = schemas[`${name}Schema`];
    if (!schema) {
      throw new TypeError(`there is no ${name}Schema`);
    }
    const type = capitalized(name);
    const [reader] = callOf(schema);
    return `/** Reads data by \`${name}Schema\`. */
      export function parse${type}(data: unknown): Result<${type}> {
        return parse<${type}>(data, ${reader});
      }`;
  });
  const types = parsed.map(capitalized).join(", ");
  return [
    `import type { ${types} } from "./schema.js";`,
    opening,
    ...entries,
    ...Object.entries(sharedFunctions).flatMap(([name, { text }]) =>
      shared.has(name) ? text : [],
    ),
    ...readers.values(),
  ].join("\n\n");
}

const parameters = "(data: unknown, path: string, issues: Issue[]): unknown";

/** The expression that reads a value. */
function applied([reader, ...extra]: Call): string {
  return `${reader}(${["data", "path", "issues", ...extra].join(", ")})`;
}

/** The function that reads a value, as an argument of another reader. */
function callback(call: Call): string {
  const [reader, ...extra] = call;
  return extra.length > 0 ? `(data, path, issues) => ${applied(call)}` : reader;
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

/** The keys that the definition of a schema may have. Any other is a feature unknown here. */
const knownKeys = {
  string: ["checks"],
  number: ["checks", "check", "format", "abort"],
  literal: ["values"],
  enum: ["entries"],
  array: ["element"],
  record: ["keyType", "valueType"],
  union: ["options"],
  object: ["shape"],
  optional: ["innerType"],
  catch: ["innerType", "catchValue"],
} as const;

/** Classes whose definition looks like that of another class, which checks less. */
const unknownClasses = ["$ZodExactOptional"];

type KnownDefinition = Extract<
  core.$ZodTypes,
  { _zod: { def: { type: keyof typeof knownKeys } } }
>["_zod"]["def"];

/** The definition of a schema, if every feature in it is known. */
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

/** The named schema to which this one only adds a description, or else this one. */
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
  const patterns = checksOf(def).map((check) => {
    const { pattern } = check as Partial<core.$ZodCheckRegexDef>;
    assertKnownCheck(check, ["format", "pattern"], { check: "string_format", format: "regex" });
    // A global or sticky pattern would start the next test at its lastIndex.
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

/** The kind of number, its minimum and its maximum. */
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

/** Throws if a check has another key, or another value than expected. */
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
 * are dropped, nothing is converted. tests/feed/feed.property.test.ts compares it with zod.
 */

/** What was read, or every path that the schema rejects: keys separated by dots. */
export type Result<Value> = { value: Value } | { paths: string[] };

/** A value that the schema rejects. */
interface Issue {
  path: string;
  /** Is it of the right type, and only its value not allowed? */
  isOfType: boolean;
}

/** Returns what is read of a value, and adds what is wrong with it to the issues. */
type Read = ${parameters.replace("):", ") =>")};

function parse<Value>(data: unknown, read: Read): Result<Value> {
  const issues: Issue[] = [];
  const value = read(data, "", issues);
  return issues.length > 0
    ? { paths: issues.map(({ path }) => path.slice(1)) }
    : // Without issues it is what the schema describes, which the compiler can't see.
      { value: value as Value };
}`;

type SharedName =
  | "readFields"
  | "optional"
  | "readEntries"
  | "readItems"
  | "readUnion"
  | "readOneOf"
  | "readString"
  | "readNumber"
  | "checked";

/** Functions shared by the readers of schemas. Only those that are used are written. */
const sharedFunctions: Record<SharedName, { uses: SharedName[]; text: string }> = {
  readFields: {
    uses: ["checked"],
    text: `/** Reads these fields of an object. A field that is undefined is left out. */
function readFields(
  data: unknown,
  path: string,
  issues: Issue[],
  fields: Record<string, Read>,
): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    return checked(data, path, issues, false);
  }
  const result: Record<string, unknown> = {};
  for (const [key, read] of Object.entries(fields)) {
    // An inherited property is no field: the page may have extended Object.prototype.
    const field = Object.hasOwn(data, key) ? data[key as keyof typeof data] : undefined;
    const value = read(field, \`\${path}.\${key}\`, issues);
    if (value !== undefined) {
      result[key] = value;
    }
  }
  return result;
}`,
  },
  optional: {
    uses: [],
    text: `/** Reads an optional value. */
function optional(read: Read): Read {
  return (data, path, issues) => (data === undefined ? data : read(data, path, issues));
}`,
  },
  readEntries: {
    uses: ["readFields"],
    text: `/** Reads an object with any keys but __proto__, which would set a copy's prototype. */
function readEntries(data: unknown, path: string, issues: Issue[], read: Read): unknown {
  const keys = Object.keys(Object(data) as object).filter((key) => key !== "__proto__");
  return readFields(data, path, issues, Object.fromEntries(keys.map((key) => [key, read])));
}`,
  },
  readItems: {
    uses: ["checked"],
    text: `/** Reads an array. */
function readItems(data: unknown, path: string, issues: Issue[], read: Read): unknown {
  return Array.isArray(data)
    ? data.map((item, index) => read(item, \`\${path}.\${index}\`, issues))
    : checked(data, path, issues, false);
}`,
  },
  readUnion: {
    uses: [],
    text: `/**
 * Reads by the first option that fits. If none fits and exactly one is of the right type, then the
 * issues are those of that option.
 */
function readUnion(data: unknown, path: string, issues: Issue[], ...options: Read[]): unknown {
  const nearMisses: Issue[][] = [];
  for (const read of options) {
    const found: Issue[] = [];
    const value = read(data, path, found);
    if (found.length === 0) {
      return value;
    }
    if (found.every(({ isOfType }) => isOfType)) {
      nearMisses.push(found);
    }
  }
  const [nearMiss, another] = nearMisses;
  issues.push(...(nearMiss && !another ? nearMiss : [{ path, isOfType: false }]));
  return data;
}`,
  },
  readOneOf: {
    uses: ["checked"],
    text: `/** Reads one of a few words. */
function readOneOf(data: unknown, path: string, issues: Issue[], ...words: unknown[]): unknown {
  return checked(data, path, issues, words.includes(data));
}`,
  },
  readString: {
    uses: ["checked"],
    text: `/** Reads text. */
function readString(data: unknown, path: string, issues: Issue[], pattern = /(?:)/): unknown {
  const isString = typeof data === "string";
  return checked(data, path, issues, isString, isString && pattern.test(data));
}`,
  },
  readNumber: {
    uses: ["checked"],
    text: `/** Reads a number of a kind, within bounds. */
function readNumber(
  data: unknown,
  path: string,
  issues: Issue[],
  isOfKind: (data: unknown) => boolean,
  minimum: number,
  maximum: number,
): unknown {
  const isNumber = typeof data === "number" && isOfKind(data);
  return checked(data, path, issues, isNumber, isNumber && data >= minimum && data <= maximum);
}`,
  },
  checked: {
    uses: [],
    text: `/** Returns a value as it is, and adds an issue if something is wrong with it. */
function checked(
  data: unknown,
  path: string,
  issues: Issue[],
  isOfType: boolean,
  isAllowed = true,
): unknown {
  if (!isOfType || !isAllowed) {
    issues.push({ path, isOfType });
  }
  return data;
}`,
  },
};
