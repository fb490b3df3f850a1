import { has } from "./has.js";
import type { Feed, Survey } from "./schema.js";

/*
 * What a publisher gets to hear of a feed that can be read: errors that readers would laugh at, and
 * warnings of what may be meant. Not part of the scripts.
 */

/** What is wrong, for which the feed can't be published. */
type ErrorKind =
  /** Longer than a page can bear, or more of it. */
  | "too-long"
  | "too-many"
  | "long-word"
  /** Characters that no text holds, and XML and HTML can't. */
  | "characters"
  /** More respondents than there are municipalities. */
  | "respondents"
  /** A response that isn't that of its counts. */
  | "response"
  /** More answers to one question than there are respondents. */
  | "base";

/** What may be wrong. */
type WarningKind =
  /** The newest survey has no figure for an indicator, not even a missing one. */
  | "missing-figure"
  /** A period that has yet to come. */
  | "future"
  /** A survey with the percentages of the one before it. */
  | "copied"
  /** HTML or Markdown, which is shown as it was typed. */
  | "markup"
  /** An address that can't become a link. */
  | "address"
  /** A year before that of the newest survey. */
  | "old-year";

/** Something that a publisher has to fix, or to look at. */
export interface Remark {
  /** Path in the feed: keys separated by dots. */
  path: string;
  kind: ErrorKind | WarningKind;
  /** What stands there, where that isn't the value at the path itself. */
  found?: string;
  /** What would be right, or the most that there may be. */
  expected?: string;
}

const warningKinds: Remark["kind"][] = [
  "missing-figure",
  "future",
  "copied",
  "markup",
  "address",
  "old-year",
];

/** Is a remark a warning, with which a feed can be published all the same? */
export function isWarning({ kind }: Remark): boolean {
  return warningKinds.includes(kind);
}

/** The most that a page can bear, and more than a publisher needs. */
const most = {
  indicators: 200,
  surveys: 30,
  parts: 200,
  characters: 5000,
  charactersOfId: 60,
  lettersOfWord: 100,
};

/** Every value in the data, with its path. */
function* valuesIn(
  data: unknown,
  path: string[] = [],
): Generator<[path: string[], value: unknown]> {
  yield [path, data];
  if (typeof data === "object" && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      yield* valuesIn(value, [...path, key]);
    }
  }
}

// U+FFFD stands for bytes that were no text.
// eslint-disable-next-line no-control-regex
const noText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd-\uffff]|\p{Cs}/u;

/** What is too much or no text, in any data. */
export function excesses(data: unknown): Remark[] {
  const remarks: Remark[] = [];
  for (const [keys, value] of valuesIn(data)) {
    const path = keys.join(".");
    const key = keys.at(-1) ?? "";
    const add = (kind: ErrorKind, expected?: number) =>
      remarks.push({ path, kind, ...(expected && { expected: String(expected) }) });
    if (Array.isArray(value)) {
      const limit = key === "surveys" ? most.surveys : most.parts;
      if (value.length > limit) {
        add("too-many", limit);
      }
    } else if (typeof value === "string") {
      const limit = key === "id" ? most.charactersOfId : most.characters;
      if (value.length > limit) {
        add("too-long", limit);
      } else if (key !== "href" && wordLengths(value).some((it) => it > most.lettersOfWord)) {
        add("long-word", most.lettersOfWord);
      }
      if (noText.test(value)) {
        add("characters");
      }
    }
  }
  const themes = Object(data) as { themes?: unknown };
  const all = Array.isArray(themes.themes) ? themes.themes : [];
  const indicators = all.flatMap((theme) => (Object(theme) as { indicators?: unknown }).indicators);
  return indicators.length > most.indicators
    ? [...remarks, { path: "themes", kind: "too-many", expected: String(most.indicators) }]
    : remarks;
}

function wordLengths(text: string): number[] {
  return text.split(/\s/).map((word) => word.length);
}

/**
 * Remarks on the figures and texts of a feed that can be read.
 *
 * @param data - The feed as it was written, whose links keep the addresses that a reader drops.
 * @param today - The month of today, such as 2026-11.
 */
export function review(feed: Feed, data: unknown, today: string): Remark[] {
  return [
    ...feed.surveys.flatMap((survey, index) => [
      ...countRemarks(survey, `surveys.${String(index)}`),
      ...(survey.period > today.slice(0, survey.period.length)
        ? [{ path: `surveys.${String(index)}.period`, kind: "future" as const, expected: today }]
        : []),
    ]),
    ...newestRemarks(feed),
    ...textRemarks(feed, data),
  ];
}

function countRemarks({ response, figures }: Survey, path: string): Remark[] {
  const { respondents, population, percentage } = response;
  const remarks: Remark[] = [];
  if (respondents !== undefined && population !== undefined) {
    const right = (100 * respondents) / population;
    if (respondents > population) {
      const expected = String(population);
      remarks.push({ path: `${path}.response.respondents`, kind: "respondents", expected });
    } else if (Math.abs(right - percentage) > 0.5) {
      const expected = String(Math.round(right));
      remarks.push({ path: `${path}.response.percentage`, kind: "response", expected });
    }
  }
  for (const [id, figure] of Object.entries(figures)) {
    const base = has(figure, "percentage") ? figure.base : undefined;
    if (base !== undefined && respondents !== undefined && base > respondents) {
      const expected = String(respondents);
      remarks.push({ path: `${path}.figures.${id}.base`, kind: "base", expected });
    }
  }
  return remarks;
}

/** Fewer equal percentages than this may well be a coincidence. */
const minCopied = 3;

function newestRemarks({ themes, surveys }: Feed): Remark[] {
  const newest = surveys.at(-1);
  const path = `surveys.${String(surveys.length - 1)}`;
  if (!newest) {
    return [];
  }
  const ids = themes.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const missing = ids.filter((id) => !Object.hasOwn(newest.figures, id));
  const before = percentagesOf(surveys.at(-2));
  const now = percentagesOf(newest);
  const isCopied =
    now.size >= minCopied && [...now].every(([id, percentage]) => before.get(id) === percentage);
  return [
    ...missing.map((id): Remark => ({
      path: `${path}.figures`,
      kind: "missing-figure",
      found: id,
    })),
    ...(isCopied ? [{ path, kind: "copied" as const }] : []),
  ];
}

function percentagesOf(survey: Survey | undefined): Map<string, number> {
  return new Map(
    Object.entries(survey?.figures ?? {}).flatMap(([id, figure]) =>
      has(figure, "percentage") ? [[id, figure.percentage]] : [],
    ),
  );
}

const markup = /<\/?[a-z][^<>]*>|&[a-z]+;|\*\*\S|\[[^[\]]+\]\(/i;

function textRemarks({ surveys }: Feed, data: unknown): Remark[] {
  const newestYear = Number(surveys.at(-1)?.period.slice(0, 4));
  return [...valuesIn(data)].flatMap(([keys, value]): Remark[] => {
    const path = keys.join(".");
    const key = keys.at(-1) ?? "";
    if (typeof value !== "string" || keys[0] === "$schema") {
      return [];
    }
    if (key === "href") {
      return /^https:\/\/[^/\s]/i.test(value) ? [] : [{ path, kind: "address" }];
    }
    if (keys[0] === "surveys") {
      return [];
    }
    const year = value.match(/\b(19|20)\d\d\b/g)?.find((each) => Number(each) < newestYear);
    return [
      ...(markup.test(value) ? [{ path, kind: "markup" as const }] : []),
      ...(year ? [{ path, kind: "old-year" as const, found: year }] : []),
    ];
  });
}
