/*
 * How far a feed can grow in each direction: until it is larger than the script, and until the
 * widget rejects it.
 */
import type { Feed } from "../../src/feed/schema.js";
import {
  allMunicipalities,
  feedOf,
  languagesAsThemes,
  municipalitiesAsThemes,
} from "../feeds/sized.js";
import { languages } from "../feeds/languages.js";
import { brotliOf } from "./size.js";

/** Size limit of the widget: `largestFeedInBytes` in src/feed/load.ts. */
export const mostBytes = 1024 * 1024;

/** A direction to grow in, up to `most`. */
interface Direction {
  name: string;
  most: number;
  feed: (count: number) => Feed;
}

const directions: Direction[] = [
  {
    name: "peilingen, bij 7 indicatoren",
    most: Infinity,
    feed: (surveys) => feedOf({ surveys, municipalities: allMunicipalities }),
  },
  {
    name: "indicatoren, bij 1 peiling",
    most: Infinity,
    feed: (indicators) => feedOf({ indicators, municipalities: allMunicipalities }),
  },
  {
    name: "indicatoren, bij 10 peilingen",
    most: Infinity,
    feed: (indicators) => feedOf({ indicators, surveys: 10, municipalities: allMunicipalities }),
  },
  {
    name: "gemeenten als thema, bij 10 peilingen",
    most: allMunicipalities,
    feed: (count) => municipalitiesAsThemes(count, 10),
  },
  {
    name: "talen als thema, bij 10 peilingen",
    most: languages.length,
    feed: (count) => languagesAsThemes(count, 10),
  },
];

/** How many of something fit; undefined where all fit. */
interface Limit {
  name: string;
  most: number;
  /** Before the compressed feed is larger than the script. */
  lighterThanScript: number | undefined;
  /** Before the widget rejects the feed. */
  readable: number | undefined;
}

export async function limitsOf(script: number): Promise<Limit[]> {
  return Promise.all(
    directions.map(async ({ name, most, feed }) => ({
      name,
      most,
      lighterThanScript: await last(
        most,
        async (count) => {
          const text = JSON.stringify(feed(count));
          return Buffer.byteLength(text) <= mostBytes && (await brotliOf(text)) <= script;
        },
        // It is printed with two digits.
        0.03,
      ),
      readable: await last(most, (count) =>
        Promise.resolve(Buffer.byteLength(JSON.stringify(feed(count))) <= mostBytes),
      ),
    })),
  );
}

/**
 * Binary search for the last number for which a monotonic condition holds, to within a relative
 * error.
 */
async function last(
  most: number,
  holds: (count: number) => Promise<boolean>,
  part = 0,
): Promise<number | undefined> {
  let yes = 1;
  let no = 2;
  // Doubling from below never tries a number far above the result.
  while (await holds(Math.min(no, most))) {
    if (no >= most) {
      return undefined;
    }
    [yes, no] = [no, 2 * no];
  }
  while (no - yes > Math.max(1, part * yes)) {
    const middle = Math.floor((yes + no) / 2);
    [yes, no] = (await holds(Math.min(middle, most))) ? [middle, no] : [yes, middle];
  }
  return yes;
}
