import { nothing, type TemplateResult } from "lit";
import { bar } from "./bar.js";
import { type Counts, icons } from "./icons.js";
import { ring } from "./ring.js";

/** Names of the charts. */
export const chartNames = ["ring", "bar", "icons", "none"] as const;

/** Name of a chart. */
export type ChartName = (typeof chartNames)[number];

/** A figure to draw, and the counts behind it where they are known. */
export type ChartFigure = { [Count in keyof Counts]?: Counts[Count] | undefined } & {
  /** 0 to 100. */
  percentage: number;
};

/**
 * Draws a figure: decoration beside its sentence, without text and hidden from screen readers.
 * Without counts there are no municipalities to draw, so `icons` becomes `bar`. An unknown name
 * becomes `ring`.
 */
export function chart(
  name: string | undefined,
  figure: ChartFigure,
): TemplateResult | typeof nothing {
  const { percentage, count, base, population } = figure;
  switch (name) {
    case "none":
      return nothing;
    case "bar":
      return bar(percentage);
    case "icons":
      return count === undefined || base === undefined
        ? bar(percentage)
        : icons({ count, base, population });
    default:
      return ring(percentage);
  }
}
