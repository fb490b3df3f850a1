import { core } from "zod/mini";

/*
 * The kinds of schema that the feed is made of, straight from zod's core: what zod/mini wraps around each of them,
 * parse methods that nobody calls here, would add a kilobyte to the script. Core types its constructors loosely, so each
 * function states what it makes.
 */

type Schema = core.$ZodType;

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
