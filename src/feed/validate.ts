import { has } from "./has.js";
import { type FigureProblem, type Problem, problemsOf } from "./problems.js";
import { parseFeed, parseFigure, parseMeasuredFigure } from "./reader.js";
import type { Feed } from "./schema.js";

/*
 * Validation for publishers, which is strict where a reader is tolerant. Not part of the scripts.
 */

/**
 * What is wrong. `shape`: the value doesn't match the schema. `unknown-key`: the schema has no such
 * key. `duplicate-id`: an earlier theme, indicator or survey has the same id. `unknown-indicator`:
 * no theme has the indicator of that figure. `order`: the survey is older than the one before it.
 * Or a problem with a figure.
 */
type ValidationErrorKind =
  "shape" | "unknown-key" | "duplicate-id" | "unknown-indicator" | "order" | FigureProblem;

/** Something that the publisher has to fix. */
export interface ValidationError {
  /** Path in the feed: keys separated by dots. */
  path: string;
  kind: ValidationErrorKind;
}

/**
 * Every validation error in a feed. Of data that doesn't match the schema, only the figures are
 * validated further.
 */
export function validate(data: unknown): ValidationError[] {
  const result = parseFeed(data);
  if (!has(result, "value")) {
    const errors = result.paths.map((path): ValidationError => ({ path, kind: "shape" }));
    return [...errors, ...brokenFigures(data)];
  }
  const feed = result.value;
  return [
    ...unknownKeys(data, feed),
    ...problemsOf(feed).flatMap((problem) => withinFigure(problem, data)),
    ...duplicateIds(feed),
    ...unknownIndicators(feed),
    ...surveysOutOfOrder(feed),
  ];
}

/** Figures that can't be read, in data that doesn't match the schema elsewhere. */
function brokenFigures(data: unknown): ValidationError[] {
  const surveys = isObject(data) && Array.isArray(data["surveys"]) ? data["surveys"] : [];
  return surveys.flatMap((survey: unknown, index) => {
    const figures = isObject(survey) && isObject(survey["figures"]) ? survey["figures"] : {};
    return Object.entries(figures).flatMap(([id, figure]) => {
      const result = parseFigure(figure);
      const isBroken = has(result, "value") && result.value.status === "broken";
      const path = `surveys.${String(index)}.figures.${id}`;
      return isBroken ? withinFigure({ path, kind: "broken" }, data) : [];
    });
  });
}

/** The errors within a broken figure, where it was meant to be a measured one. */
function withinFigure(problem: Problem, data: unknown): ValidationError[] {
  const figure = problem.path
    .split(".")
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), data);
  const result = parseMeasuredFigure(figure);
  return problem.kind === "broken" && isObject(figure) && has(result, "paths")
    ? result.paths.map((path) => ({ path: `${problem.path}.${path}`, kind: "shape" }))
    : [problem];
}

/** Every key of the data that the reader dropped. A broken figure has an error of its own. */
function unknownKeys(data: unknown, read: unknown, path: string[] = []): ValidationError[] {
  if (!isObject(data) || !isObject(read) || read["status"] === "broken") {
    return [];
  }
  return Object.entries(data).flatMap(([key, value]) => {
    const keyPath = [...path, key];
    return Object.hasOwn(read, key)
      ? unknownKeys(value, read[key], keyPath)
      : [{ path: keyPath.join("."), kind: "unknown-key" as const }];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function duplicateIds({ themes, surveys }: Feed): ValidationError[] {
  const things = [
    ...themes.map(({ id }, index) => ({ kind: "theme", id, path: `themes.${index}.id` })),
    ...themes.flatMap(({ indicators }, theme) =>
      indicators.map(({ id }, index) => ({
        kind: "indicator",
        id,
        path: `themes.${theme}.indicators.${index}.id`,
      })),
    ),
    ...surveys.map(({ id }, index) => ({ kind: "survey", id, path: `surveys.${index}.id` })),
  ];
  const seen = new Set<string>();
  return things.flatMap(({ kind, id, path }) => {
    const name = `${kind} ${id}`;
    const isSeen = seen.has(name);
    seen.add(name);
    return isSeen ? [{ path, kind: "duplicate-id" }] : [];
  });
}

function unknownIndicators({ themes, surveys }: Feed): ValidationError[] {
  const known = new Set(themes.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  return surveys.flatMap(({ figures }, index) =>
    Object.keys(figures)
      .filter((id) => !known.has(id))
      .map((id) => ({ path: `surveys.${index}.figures.${id}`, kind: "unknown-indicator" })),
  );
}

function surveysOutOfOrder({ surveys }: Feed): ValidationError[] {
  return surveys.flatMap(({ period }, index) => {
    const before = surveys[index - 1];
    return before && before.period > period
      ? [{ path: `surveys.${index}.period`, kind: "order" }]
      : [];
  });
}
