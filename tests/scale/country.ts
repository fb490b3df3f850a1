/*
 * A whole country as static files: a feed of each municipality in each language, the editions of
 * each survey, and indexes.
 */
import { createHash } from "node:crypto";
import type { Feed } from "../../src/feed/schema.js";
import {
  allMunicipalities,
  feedOf,
  feedOfMunicipality,
  municipalityId,
  written,
} from "../feeds/sized.js";
import { languages } from "../feeds/languages.js";
import { type Size, sizeOf, sumOf } from "./size.js";

const years = 10;

/** A feed of each municipality in each language. */
export const feedsOfCountry = allMunicipalities * languages.length;

/** One in so many municipalities is measured, since they differ only by name and figures. */
const oneIn = 38;

/** A kind of file: how many there are, and their total size. */
export interface Kind {
  name: string;
  files: number;
  size: Size;
}

/**
 * An edition in the index of a region. Its address contains a hash of its content, so that it is
 * immutable.
 */
interface Edition {
  survey: string;
  feed: string;
}

interface RegionIndex {
  version: number;
  region: string;
  feeds: { language: string; feed: string; editions: Edition[] }[];
}

/** Each survey of a feed as a feed of its own, which can be cached forever. */
function editionsOf(feed: Feed): { survey: string; text: string }[] {
  return feed.surveys.map((survey) => ({
    survey: survey.id,
    text: written({ ...feed, surveys: [survey] }),
  }));
}

/** The index of one region: its feeds, and each edition of them. */
export function regionIndex(region: string, feeds: Feed[]): string {
  const index: RegionIndex = {
    version: 1,
    region,
    feeds: feeds.map((feed) => ({
      language: feed.language,
      feed: `${feed.language}/midden-nederland.json`,
      editions: editionsOf(feed).map(({ survey, text }) => ({
        survey,
        feed: `edities/${feed.language}/${survey}.${fingerprint(text)}.json`,
      })),
    })),
  };
  return JSON.stringify(index);
}

function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function countryIndex(newest: string): string {
  return JSON.stringify({
    version: 1,
    languages,
    regions: Array.from({ length: allMunicipalities }, (_, index) => ({
      id: municipalityId(index + 1),
      name: `Gemeente ${String(index + 1)}`,
      newest,
    })),
  });
}

/** All files of one region with all municipalities in it. */
export async function filesOfRegion(): Promise<Kind[]> {
  const feeds = languages.map((language) =>
    feedOf({ language, surveys: years, municipalities: allMunicipalities }),
  );
  const editions = feeds.flatMap(editionsOf);
  return [
    {
      name: "actuele feeds",
      files: feeds.length,
      size: await sizesOf(feeds.map(written)),
    },
    {
      name: "edities",
      files: editions.length,
      size: await sizesOf(editions.map(({ text }) => text)),
    },
    { name: "index van de regio", files: 1, size: await sizeOf(regionIndex("nederland", feeds)) },
  ];
}

/** All files where each municipality is a region. */
export async function filesOfCountry(): Promise<Kind[]> {
  const feeds = Array.from({ length: allMunicipalities / oneIn }, (_, index) =>
    languages.map((language) => feedOfMunicipality(index * oneIn + 1, language, years)),
  );
  const newest = feeds.flat().flatMap((feed) => editionsOf(feed).slice(-1));
  const [ofFirst = []] = feeds;
  return [
    {
      name: "actuele feeds",
      files: feedsOfCountry,
      size: times(oneIn, await sizesOf(feeds.flat().map(written))),
    },
    {
      name: "edities",
      files: feedsOfCountry * years,
      size: times(oneIn * years, await sizesOf(newest.map(({ text }) => text))),
    },
    {
      name: "index van elke gemeente",
      files: allMunicipalities,
      size: times(allMunicipalities, await sizeOf(regionIndex(municipalityId(1), ofFirst))),
    },
    {
      name: "index van het land",
      files: 1,
      size: await sizeOf(countryIndex(newest[0]?.survey ?? "")),
    },
  ];
}

async function sizesOf(texts: string[]): Promise<Size> {
  return sumOf(await Promise.all(texts.map(sizeOf)));
}

function times(factor: number, { raw, gzip, brotli }: Size): Size {
  return { raw: factor * raw, gzip: factor * gzip, brotli: factor * brotli };
}
