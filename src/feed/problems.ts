import { has } from "./has.js";
import type { Feed, Figure } from "./schema.js";

/**
 * What is wrong with a figure. `broken`: it can't be read. `count`: its counts give no percentage.
 * `percentage`: its counts give another percentage than the one published.
 */
export type FigureProblem = "broken" | "count" | "percentage";

/** Something wrong with one figure. The rest of the feed is shown all the same. */
export interface Problem {
  /** Path of the figure in the feed: keys separated by dots. */
  path: string;
  kind: FigureProblem;
}

/** Every problem in a feed, in order. */
export function problemsOf({ surveys }: Feed): Problem[] {
  return surveys.flatMap(({ figures }, index) =>
    Object.entries(figures).flatMap(([id, figure]) => {
      const kind = figureProblem(figure);
      return kind ? { path: `surveys.${index}.figures.${id}`, kind } : [];
    }),
  );
}

/** The problem with a figure, if there is one. */
export function figureProblem(figure: Figure): FigureProblem | undefined {
  if (figure.status === "broken") {
    return "broken";
  }
  if (!has(figure, "percentage")) {
    return undefined;
  }
  const { percentage, count, base } = figure;
  if (count === undefined && base === undefined) {
    return undefined;
  }
  if (count === undefined || !base || count > base) {
    return "count";
  }
  return Math.abs((100 * count) / base - percentage) > 0.5 ? "percentage" : undefined;
}
