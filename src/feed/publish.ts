import { checkFeed } from "./check.js";
import { type FigureProblem, problemsOf } from "./meaning.js";
import type { Feed } from "./schema.js";

/*
 * The judgement for publishers, which forgives nothing that a reader forgives. It is no part of the scripts.
 */

/**
 * What is wrong at a place in a feed: `shape` it doesn't look like what belongs there, `unknown-key` nothing belongs there,
 * `duplicate-id` an id that another thing of its kind has, `unknown-indicator` a figure of what no theme asks, `order` a
 * survey that is older than the one before it; or what is wrong with a figure.
 */
type FaultKind =
  "shape" | "unknown-key" | "duplicate-id" | "unknown-indicator" | "order" | FigureProblem;

/** Something that a publisher has to mend. */
export interface Fault {
  /** Where it is: keys with dots between them. */
  path: string;
  kind: FaultKind;
}

/** Everything that is wrong with a feed. Data that has not the shape of one is not looked at any further. */
export function faultsOf(data: unknown): Fault[] {
  const result = checkFeed(data);
  if (!("feed" in result)) {
    return result.places.map((path) => ({ path, kind: "shape" }));
  }
  const { feed } = result;
  return [
    ...unknownKeys(data, feed),
    ...problemsOf(feed),
    ...duplicateIds(feed),
    ...unknownIndicators(feed),
    ...disorder(feed),
  ];
}

/** Every key of the data that its reader dropped. A figure that couldn't be read is a fault of its own. */
function unknownKeys(data: unknown, read: unknown, path: string[] = []): Fault[] {
  if (!isObject(data) || !isObject(read) || read["status"] === "broken") {
    return [];
  }
  return Object.entries(data).flatMap(([key, value]) => {
    const place = [...path, key];
    return Object.hasOwn(read, key)
      ? unknownKeys(value, read[key], place)
      : [{ path: place.join("."), kind: "unknown-key" as const }];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function duplicateIds({ themes, surveys }: Feed): Fault[] {
  const things = [
    ...themes.map(({ id }, place) => ({ kind: "theme", id, path: `themes.${place}.id` })),
    ...themes.flatMap(({ indicators }, theme) =>
      indicators.map(({ id }, place) => ({
        kind: "indicator",
        id,
        path: `themes.${theme}.indicators.${place}.id`,
      })),
    ),
    ...surveys.map(({ id }, place) => ({ kind: "survey", id, path: `surveys.${place}.id` })),
  ];
  const seen = new Set<string>();
  return things.flatMap(({ kind, id, path }) => {
    const name = `${kind} ${id}`;
    const isSeen = seen.has(name);
    seen.add(name);
    return isSeen ? [{ path, kind: "duplicate-id" }] : [];
  });
}

function unknownIndicators({ themes, surveys }: Feed): Fault[] {
  const known = new Set(themes.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  return surveys.flatMap(({ figures }, place) =>
    Object.keys(figures)
      .filter((id) => !known.has(id))
      .map((id) => ({ path: `surveys.${place}.figures.${id}`, kind: "unknown-indicator" })),
  );
}

function disorder({ surveys }: Feed): Fault[] {
  return surveys.flatMap(({ period }, place) => {
    const before = surveys[place - 1];
    return before && before.period > period
      ? [{ path: `surveys.${place}.period`, kind: "order" }]
      : [];
  });
}
