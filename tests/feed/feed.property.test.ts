import { expect } from "@open-wc/testing";
import Ajv from "ajv/dist/2020.js";
import fc from "fast-check";
import schema from "../../data/feed.schema.json";
import { readFeed } from "../../src/feed/read.js";
import { parseFeed } from "../../src/feed/reader.js";
import { feedSchema } from "../../src/feed/schema.js";
import { validate } from "../../src/feed/validate.js";
import { feeds, mutatedFeeds, runs } from "../feeds/arbitrary.js";
import { middenNederland } from "../feeds/published.js";

const fitsJsonSchema = new Ajv({ strict: false }).compile(schema);

/** What only the JSON Schema can judge as well: not what a thing means. */
const ofStructure = ["shape", "unknown-key", "broken"];

function agree(data: unknown): void {
  const isFit = fitsJsonSchema(data);
  const errors = validate(data).filter(({ kind }) => ofStructure.includes(kind));
  expect(
    errors.length === 0,
    `${JSON.stringify(errors)} ${JSON.stringify(fitsJsonSchema.errors)}`,
  ).to.equal(isFit);
  const read = readFeed(JSON.stringify(data));
  if (isFit) {
    expect(read).to.have.property("feed");
  }
  if ("feed" in read && isFit) {
    expect(read.problems.map(({ kind }) => kind)).not.to.include("broken");
  }
  if (!("feed" in read)) {
    expect(isFit).to.equal(false);
  }
}

const nearValues = fc.constantFrom<unknown>(
  ...[
    "",
    " ",
    "x",
    "\u202e",
    "x\u2069 \u200f",
    "final",
    "missing",
    "broken",
    7,
    0.5,
    -1,
    101,
    1e300,
    -1e300,
    null,
    [],
    {},
  ],
);

/** Objects with the right keys, or others, and values that are at times right. */
function nearObjects(...keys: string[]): fc.Arbitrary<unknown> {
  const anyKey = fc.constantFrom(...keys, "__proto__", "constructor", "toString");
  return fc.oneof(nearValues, fc.dictionary(anyKey, nearValues));
}

const nearParts = nearObjects("strong", "link", "href");

const nearFigures = fc.dictionary(
  fc.constantFrom("training", "soorten", "__proto__", "constructor"),
  nearObjects("percentage", "status", "count", "base"),
);

/** A part of rich text, which is a union, and where within it zod says that something is wrong. */
const withinPart = /((?:introduction|explanation|statement|contact\.text)\.\d+)\..+/;

/**
 * What zod reads of data, or the paths of its errors. It may name one path twice, and where
 * one option of a union nearly fits, it looks into that one. The reader names the union.
 */
function readByZod(data: unknown): ReturnType<typeof parseFeed> {
  const result = feedSchema.safeParse(data);
  if (result.success) {
    return { value: result.data };
  }
  const paths = result.error.issues.map(({ path }) => path.map(String).join("."));
  return { paths: [...new Set(paths.map((path) => path.replace(withinPart, "$1")))] };
}

describe("any feed", function () {
  this.timeout(0);

  it("that a publisher may publish is accepted by reader, JSON Schema and publisher's check", () => {
    fc.assert(
      fc.property(feeds, (feed) => {
        // As it would come by JSON: undefined is not there.
        const data: unknown = JSON.parse(JSON.stringify(feed));
        expect(validate(data)).to.deep.equal([]);
        agree(data);
      }),
      runs(1000),
    );
  });

  it("with one change is judged alike by all three", () => {
    fc.assert(
      fc.property(mutatedFeeds, ({ mutated }) => {
        agree(mutated);
      }),
      runs(3000),
    );
  });

  it("that is no feed at all is judged alike by all three", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        agree(data);
      }),
      runs(500),
    );
  });

  it("is read by the generated reader exactly as zod reads it by the schema", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          feeds,
          mutatedFeeds.map(({ mutated }) => mutated),
          fc.jsonValue(),
        ),
        (data) => {
          const parsed: unknown = JSON.parse(JSON.stringify(data));
          expect(parseFeed(parsed)).to.deep.equal(readByZod(parsed));
        },
      ),
      runs(3000),
    );
  });

  it("whose texts and figures are nearly right is read exactly as zod reads it", () => {
    fc.assert(
      fc.property(fc.array(nearParts, { maxLength: 3 }), nearFigures, (introduction, figures) => {
        const feed = middenNederland();
        const surveys = feed.surveys.map((survey) => ({ ...survey, figures }));
        const data: unknown = JSON.parse(JSON.stringify({ ...feed, introduction, surveys }));
        expect(parseFeed(data)).to.deep.equal(readByZod(data));
      }),
      runs(3000),
    );
  });

  it("that is cut off or holds wrong signs is an error with a code, never an exception", () => {
    fc.assert(
      fc.property(feeds, fc.nat(), fc.string({ maxLength: 3 }), (feed, index, inserted) => {
        const text = JSON.stringify(feed);
        const at = index % text.length;
        for (const broken of [
          text.slice(0, at),
          text.slice(0, at) + inserted + text.slice(at + 1),
        ]) {
          const outcome = readFeed(broken);
          expect("feed" in outcome || outcome.code.length > 0).to.equal(true);
        }
      }),
      runs(1000),
    );
  });
});
