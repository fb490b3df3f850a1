import { readFileSync } from "node:fs";
import type { Feed, Indicator } from "../../src/feed/schema.js";
import { plainText } from "../../src/text/figure-words.js";

/** The real feed, with our own type. */
export const realFeed = JSON.parse(readFileSync("data/midden-nederland.json", "utf8")) as Feed;

/**
 * A feed with that many figures, in texts as long as real ones. A smaller feed is a prefix of a
 * larger one.
 */
export function generatedFeed(count: number): Feed {
  const random = randomFrom(6);
  const statements = realFeed.themes.flatMap(({ indicators }) =>
    indicators.map(({ statement }) => plainText(statement)),
  );
  const lengths = statements.map((statement) => statement.split(" ").length);
  const words = statements.join(" ").split(" ");
  const pick = <Item>(items: Item[]) => items[Math.floor(random() * items.length)] as Item;
  const generated = Array.from({ length: count }, (_, index) => {
    const label = `Onderwerp ${index + 1}`;
    const text = Array.from({ length: pick(lengths) - 6 }, () => pick(words)).join(" ");
    const statement = ["van de gemeenten heeft ", { strong: label }, ` ${text}`];
    const indicator: Indicator = { id: `onderwerp-${index + 1}`, label, statement };
    return { indicator, percentage: Math.floor(random() * 101) };
  });
  const figures = generated.map(({ indicator: { id }, percentage }) => [id, { percentage }]);
  const indicators = generated.map(({ indicator }) => indicator);
  return {
    ...realFeed,
    themes: [{ id: "alles", title: "Alles", indicators }],
    surveys: realFeed.surveys.map((survey) => ({
      ...survey,
      figures: Object.fromEntries(figures) as typeof survey.figures,
    })),
  };
}

/** A pseudorandom generator of numbers from 0 to 1 with a seed: a linear congruential generator. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
