import { core } from "zod/mini";

/*
 * The kinds of schema that the feed is made of, straight from zod's core: zod/mini wraps parse methods around each of them
 * that nobody calls here. Core types its constructors loosely, so each function states what it makes. In the scripts
 * script-kinds.ts stands in for this file, and for zod.
 */

type Schema = core.$ZodType;

/** What was read of data, or the places that have not the right shape, as keys with dots between. */
export type Judgement<Value> = { value: Value } | { places: string[] };

/** Any text. */
export function text(...checks: core.$ZodCheckRegex[]) {
  return new core.$ZodString({ type: "string", checks });
}

/** Text that matches a pattern. */
export function like(pattern: RegExp) {
  return text(new core.$ZodCheckRegex({ check: "string_format", format: "regex", pattern }));
}

/** Whole number of at least 0. */
export function whole(most = Number.MAX_SAFE_INTEGER) {
  return number(0, most, new core.$ZodCheckMultipleOf({ check: "multiple_of", value: 1 }));
}

/** Number between two others, these included. */
export function number(least: number, most: number, ...checks: core.$ZodCheckMultipleOf[]) {
  return new core.$ZodNumber({
    type: "number",
    checks: [
      new core.$ZodCheckGreaterThan({ check: "greater_than", value: least, inclusive: true }),
      new core.$ZodCheckLessThan({ check: "less_than", value: most, inclusive: true }),
      ...checks,
    ],
  });
}

/** One of these words. */
export function oneOf<Word extends string>(...values: Word[]) {
  return new core.$ZodLiteral({ type: "literal", values }) as core.$ZodLiteral<Word>;
}

/** What may be left out. */
export function optional<Inner extends Schema>(innerType: Inner) {
  return new core.$ZodOptional({ type: "optional", innerType }) as core.$ZodOptional<Inner>;
}

/** Any number of the same. */
export function list<Element extends Schema>(element: Element) {
  return new core.$ZodArray({ type: "array", element }) as core.$ZodArray<Element>;
}

/** An object with these keys; others are dropped. */
export function object<Shape extends core.$ZodShape>(shape: Shape) {
  return new core.$ZodObject({ type: "object", shape }) as core.$ZodObject<Shape, core.$strip>;
}

/** An object with any keys, and the same behind each. */
export function record<Value extends Schema>(catchall: Value) {
  const shape = {} satisfies core.$ZodShape;
  return new core.$ZodObject({ type: "object", shape, catchall }) as core.$ZodObject<
    typeof shape,
    core.$catchall<Value>
  >;
}

/** The first of these that fits. */
export function either<Options extends readonly Schema[]>(...options: Options) {
  return new core.$ZodUnion({ type: "union", options }) as core.$ZodUnion<Options>;
}

/** What is read in place of something that doesn't fit. */
export function otherwise<Inner extends Schema>(innerType: Inner, value: core.output<Inner>) {
  const catchValue = () => value;
  return new core.$ZodCatch({ type: "catch", innerType, catchValue }) as core.$ZodCatch<Inner>;
}

/** Holds data against a schema. */
export function judge<Value>(schema: core.$ZodType<Value>, data: unknown): Judgement<Value> {
  const { validate } = schema["~standard"];
  // The interface that schema libraries share: it may answer later, but nothing in this schema makes it.
  const result = validate(data) as Exclude<ReturnType<typeof validate>, Promise<unknown>>;
  return result.issues
    ? { places: result.issues.map(({ path = [] }) => path.map(String).join(".")) }
    : { value: result.value };
}
