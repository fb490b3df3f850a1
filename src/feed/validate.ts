import { checkFeed } from "./check.js";
import { judge } from "./kinds.js";
import { type FigureProblem, type Problem, problemsOf } from "./problems.js";
import { type Feed, figureSchema, measuredFigureSchema } from "./schema.js";

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

/** Everything that is wrong with a feed. Of data that has not the shape of one, only figures are looked at further. */
export function faultsOf(data: unknown): Fault[] {
  const result = checkFeed(data);
  if (!("feed" in result)) {
    const places = result.places.map((path): Fault => ({ path, kind: "shape" }));
    return [...places, ...brokenFigures(data)];
  }
  const { feed } = result;
  return [
    ...unknownKeys(data, feed),
    ...problemsOf(feed).flatMap((problem) => withinFigure(problem, data)),
    ...duplicateIds(feed),
    ...unknownIndicators(feed),
    ...disorder(feed),
  ];
}

/** Figures that can't be read, in data that is wrong elsewhere too. */
function brokenFigures(data: unknown): Fault[] {
  const surveys = isObject(data) && Array.isArray(data["surveys"]) ? data["surveys"] : [];
  return surveys.flatMap((survey: unknown, place) => {
    const figures = isObject(survey) && isObject(survey["figures"]) ? survey["figures"] : {};
    return Object.entries(figures).flatMap(([id, figure]) => {
      const judgement = judge(figureSchema, figure);
      const isBroken = "value" in judgement && judgement.value.status === "broken";
      const path = `surveys.${String(place)}.figures.${id}`;
      return isBroken ? withinFigure({ path, kind: "broken" }, data) : [];
    });
  });
}

/** What is wrong within a figure that can't be read, where it was meant to be one. */
function withinFigure(problem: Problem, data: unknown): Fault[] {
  const figure = problem.path
    .split(".")
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), data);
  const judgement = judge(measuredFigureSchema, figure);
  return problem.kind === "broken" && isObject(figure) && "places" in judgement
    ? judgement.places.map((place) => ({ path: `${problem.path}.${place}`, kind: "shape" }))
    : [problem];
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
