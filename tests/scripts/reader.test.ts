import { expect } from "@open-wc/testing";
import * as z from "zod/mini";
import { readerSource } from "../../scripts/reader.js";

/** Source code of a reader for objects with one key. */
function sourceFor(schema: z.core.$ZodType): string {
  return readerSource({ thingSchema: z.object({ key: schema }) }, ["thing"]);
}

describe("generating a reader", () => {
  it("writes a reader for each schema with a name, and shared ones as far as they are used", () => {
    const partSchema = z.object({ id: z.string() });
    const thingSchema = z.object({ parts: z.array(partSchema) });
    const source = readerSource({ partSchema, thingSchema }, ["thing"]);
    for (const name of ["function parseThing(", "const readThing =", "const readPart ="]) {
      expect(source).to.include(name);
    }
    for (const name of ["function items(", "const string ="]) {
      expect(source).to.include(name);
    }
    for (const name of ["function number(", "function union(", "function optional("]) {
      expect(source).not.to.include(name);
    }
  });

  it("reads a schema that only has another description by the reader of the one it came from", () => {
    const wordSchema = z.string().check(z.regex(/^\w+$/));
    const word = wordSchema.check(z.describe("A word."));
    const thingSchema = z.object({ word, narrower: word.check(z.meta({ title: "Word" })) });
    const source = readerSource({ thingSchema, wordSchema }, ["thing"]);
    expect(source.replaceAll(/\s+/g, "")).to.include('{"word":readWord,"narrower":readWord}');
  });

  it("keeps bounds, patterns and words", () => {
    expect(sourceFor(z.string().check(z.regex(/^a$/i)))).to.include("/^a$/i");
    expect(sourceFor(z.enum(["yes", "no"]))).to.include('"yes", "no"');
    expect(sourceFor(z.number().check(z.gte(1), z.lte(9)))).to.include("Number.isFinite, 1, 9");
    expect(sourceFor(z.boolean())).to.include("oneOf(true, false)");
    expect(sourceFor(z.int())).to.include(
      "Number.isInteger, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER",
    );
  });

  const text = z.string();
  const unknown: [feature: string, schema: z.core.$ZodType][] = [
    ["a tuple", z.tuple([text])],
    ["a map", z.map(text, text)],
    ["a set", z.set(text)],
    ["null", z.nullable(text)],
    ["a default", z._default(text, "")],
    ["an intersection", z.intersection(text, text)],
    ["a transform", z.pipe(text, z.transform(Number))],
    ["a template literal", z.templateLiteral(["a", text])],
    ["a format of text", z.email()],
    ["another check of text", text.check(z.minLength(1))],
    ["text that is changed", text.check(z.trim())],
    ["a pattern that remembers", text.check(z.regex(/a/g))],
    ["two patterns", text.check(z.regex(/a/), z.regex(/b/))],
    ["a check that ends the others", text.check(z.regex(/a/, { abort: true }))],
    ["a check of one's own", text.check(z.refine(() => true))],
    ["coerced text", z.coerce.string()],
    ["a coerced number", z.coerce.number()],
    ["a format of numbers", z.int32()],
    ["an exclusive bound", z.number().check(z.gt(0))],
    ["two bounds on one side", z.number().check(z.gte(0), z.gte(1))],
    ["a multiple", z.number().check(z.multipleOf(2))],
    ["a literal number", z.literal(1)],
    ["an array with a least length", z.array(text).check(z.minLength(1))],
    ["an optional item", z.array(z.optional(text))],
    ["exactly optional", z.exactOptional(text)],
    ["a record with keys of a kind", z.record(text.check(z.regex(/a/)), text)],
    ["a loose record", z.looseRecord(text, text)],
    ["an object without a name", z.object({ key: text })],
    ["a union with one right option", z.xor([text, z.int()])],
    ["a discriminated union", z.discriminatedUnion("a", [z.object({ a: z.literal("b") })])],
    ["a caught value without a name", z.catch(text, "")],
  ];
  for (const [feature, schema] of unknown) {
    it(`fails for what it doesn't know: ${feature}`, () => {
      expect(() => sourceFor(schema)).to.throw("scripts/reader.ts doesn't know");
    });
  }

  const ofNamed: [feature: string, schema: z.core.$ZodType][] = [
    ["a strict object", z.strictObject({ key: text })],
    ["a loose object", z.looseObject({ key: text })],
    ["an object with a check", z.object({ key: text }).check(z.refine(() => true))],
    ["a caught value that is computed", z.catch(text, () => String(Math.random()))],
    ["a key that objects treat differently", z.object({ ["__proto__"]: text })],
  ];
  for (const [feature, thingSchema] of ofNamed) {
    it(`fails for what it doesn't know, in a schema with a name: ${feature}`, () => {
      expect(() => readerSource({ thingSchema }, ["thing"])).to.throw(
        "scripts/reader.ts doesn't know",
      );
    });
  }
});
