import type { Feed, Figure } from "./schema.js";

/**
 * What is wrong with a figure: `broken` it can't be read, `count` no percentage can come of its
 * counts, `percentage` another one comes of them than is given.
 */
export type FigureProblem = "broken" | "count" | "percentage";

/** A figure that is wrong, which costs no more than that figure. */
export interface Problem {
  /** Where it is: keys with dots between them. */
  path: string;
  kind: FigureProblem;
}

/** Every figure of a feed that is wrong. */
export function problemsOf({ surveys }: Feed): Problem[] {
  return surveys.flatMap(({ figures }, index) =>
    Object.entries(figures).flatMap(([id, figure]) => {
      const kind = figureProblem(figure);
      return kind ? { path: `surveys.${index}.figures.${id}`, kind } : [];
    }),
  );
}

/** What is wrong with one figure. */
export function figureProblem(figure: Figure): FigureProblem | undefined {
  if (figure.status === "broken") {
    return "broken";
  }
  if (!("percentage" in figure)) {
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
