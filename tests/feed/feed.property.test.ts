import { expect } from "@open-wc/testing";
import Ajv from "ajv/dist/2020.js";
import fc from "fast-check";
import schema from "../../data/feed.schema.json";
import { checkFeed } from "../../src/feed/check.js";
import { checkFeed as checkFeedInScripts } from "../../src/feed/check.js?script";
import { faultsOf } from "../../src/feed/validate.js";
import { readFeed } from "../../src/feed/read.js";
import { feeds, mutatedFeeds, runs } from "../feeds/arbitrary.js";

const fitsJsonSchema = new Ajv({ strict: false }).compile(schema);

/** What only the JSON Schema can judge as well: not what a thing means. */
const ofStructure = ["shape", "unknown-key", "broken"];

function agree(data: unknown): void {
  const isFit = fitsJsonSchema(data);
  const faults = faultsOf(data).filter(({ kind }) => ofStructure.includes(kind));
  expect(
    faults.length === 0,
    `${JSON.stringify(faults)} ${JSON.stringify(fitsJsonSchema.errors)}`,
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

describe("any feed", function () {
  this.timeout(0);

  it("that a publisher may publish is accepted by reader, JSON Schema and publisher's check", () => {
    fc.assert(
      fc.property(feeds, (feed) => {
        // As it would come by JSON: undefined is not there.
        const data: unknown = JSON.parse(JSON.stringify(feed));
        expect(faultsOf(data)).to.deep.equal([]);
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

  it("is read by the scripts, which hold no zod, exactly as zod reads it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          feeds,
          mutatedFeeds.map(({ mutated }) => mutated),
          fc.jsonValue(),
        ),
        (data) => {
          const parsed: unknown = JSON.parse(JSON.stringify(data));
          expect(checkFeedInScripts(parsed)).to.deep.equal(checkFeed(parsed));
        },
      ),
      runs(3000),
    );
  });

  it("that is cut off or holds wrong signs is an error with a code, never an exception", () => {
    fc.assert(
      fc.property(feeds, fc.nat(), fc.string({ maxLength: 3 }), (feed, place, inserted) => {
        const text = JSON.stringify(feed);
        const at = place % text.length;
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
