import { expect } from "@open-wc/testing";
import fc from "fast-check";
import { changeOf } from "../../src/feed/change.js";
import type { Feed, Indicator, MeasuredFigure, Survey } from "../../src/feed/schema.js";
import { figureText, figureWords } from "../../src/text/figure-words.js";
import { wordingFor } from "../../src/text/wording.js";
import { runs } from "../feeds/arbitrary.js";

const indicator: Indicator = { id: "it", label: "Het", statement: ["van de gemeenten"] };
const dutch = wordingFor("nl");

const counted = fc
  .integer({ min: 1, max: 30 })
  .chain((base) => fc.record({ base: fc.constant(base), count: fc.integer({ min: 0, max: base }) }))
  .map(({ base, count }) => ({ base, count, percentage: Math.round((100 * count) / base) }));
const published = fc.record({ percentage: fc.integer({ min: 0, max: 100 }) });
const measured: fc.Arbitrary<MeasuredFigure> = fc
  .record(
    {
      figure: fc.oneof(counted, published),
      qualifier: fc.constantFrom("circa" as const, "minstens" as const),
      comparable: fc.boolean(),
    },
    { requiredKeys: ["figure"] },
  )
  .map(({ figure, ...more }) => ({ ...figure, ...more }));
const anyFigure = fc.oneof(
  { weight: 4, arbitrary: measured },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ status: "missing" as const }, { status: "suppressed" as const }),
  },
);

function surveyOf(year: number, figure: Survey["figures"][string], comparable: boolean): Survey {
  const id = String(year);
  return { id, period: id, response: { percentage: 80 }, comparable, figures: { it: figure } };
}

/** What the chapter says of two figures, written down a second time and as plainly as can be. */
function isTrue(sentence: string, earlier: MeasuredFigure, now: MeasuredFigure): void {
  const [, points, direction, before] =
    /^(\d+) procentpunt (meer|minder) dan in 2020 \((\d+)%\)\.$/.exec(sentence) ?? [];
  if (points) {
    expect(Number(before)).to.equal(earlier.percentage);
    const sign = direction === "meer" ? 1 : -1;
    expect(earlier.percentage + sign * Number(points)).to.equal(now.percentage);
    expect(Number(points)).to.be.greaterThan(0);
  } else {
    expect(sentence).to.equal("Gelijk aan 2020.");
    expect(now.percentage).to.equal(earlier.percentage);
  }
}

describe("the sentence on what changed, for any two surveys", () => {
  it("is true of the numbers, and is absent where nothing may be said", () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, fc.boolean(), (earlier, now, comparable) => {
        const surveys = [surveyOf(2020, earlier, true), surveyOf(2024, now, comparable)];
        const feed: Feed = {
          version: 1,
          region: "R",
          language: "nl",
          title: "T",
          themes: [],
          surveys,
        };
        const [, last] = surveys;
        if (!last) {
          throw new TypeError("no survey");
        }
        const change = changeOf(feed, last, indicator);
        const words = figureWords(indicator, last, dutch, change);
        const sentence = words.status === "measured" ? words.change : undefined;
        if (!("percentage" in earlier) || !("percentage" in now)) {
          expect(sentence).to.equal(undefined);
        } else if ([earlier, now].some(({ base = 5 }) => base < 5)) {
          expect(sentence).to.equal(undefined);
          expect(figureText(words)).not.to.match(/toen|Toen|2020/);
        } else if (!comparable || now.comparable === false) {
          expect(sentence).to.equal("Niet te vergelijken met 2020.");
        } else if (earlier.qualifier ?? now.qualifier) {
          const word = earlier.qualifier ? `${earlier.qualifier} ` : "";
          expect(sentence).to.equal(`In 2020: ${word}${String(earlier.percentage)}%.`);
        } else {
          isTrue(sentence ?? "", earlier, now);
          const areCounted = earlier.base !== undefined && now.base !== undefined;
          const text = figureText(words);
          expect(text.includes(`, toen ${String(earlier.count)}.`)).to.equal(
            areCounted && earlier.base === now.base,
          );
          expect(
            text.includes(
              `Toen deden ${String(earlier.base)} gemeenten mee, nu ${String(now.base)}.`,
            ),
          ).to.equal(areCounted && earlier.base !== now.base);
        }
      }),
      runs(2000),
    );
  });
});
