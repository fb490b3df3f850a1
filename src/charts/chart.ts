import { nothing, type TemplateResult } from "lit";
import { bar } from "./bar.js";
import { type Counts, icons } from "./icons.js";
import { ring } from "./ring.js";
import { isTrend, trend, type TrendPoint } from "./trend.js";

/** Names of the charts. */
export const chartNames = ["ring", "bar", "icons", "trend", "none"] as const;

/** Name of a chart. */
export type ChartName = (typeof chartNames)[number];

/** The chart where none is chosen: a ring for a figure alone, bars where figures compare. */
export function usualChart(kind: string): ChartName {
  return kind === "indicator" ? "ring" : "bar";
}

export function isChartName(name: string): name is ChartName {
  return (chartNames as readonly string[]).includes(name);
}

/** A figure to draw, and the counts behind it where they are known. */
export type ChartFigure = { [Count in keyof Counts]?: Counts[Count] | undefined } & {
  /** 0 to 100. */
  percentage: number;
  /** The figure and those before it, for `trend`. */
  history?: readonly TrendPoint[];
};

/**
 * Draws a figure: decoration beside its sentence, without text and hidden from screen readers.
 * Without counts there are no municipalities to draw, and without an earlier figure there is no
 * trend: then `icons` and `trend` become `bar`.
 */
export function chart(name: ChartName, figure: ChartFigure): TemplateResult | typeof nothing {
  const { percentage, count, base, population, history = [] } = figure;
  switch (name) {
    case "none":
      return nothing;
    case "bar":
      return bar(percentage);
    case "icons":
      return count === undefined || base === undefined
        ? bar(percentage)
        : icons({ count, base, population });
    case "trend":
      return isTrend(history) ? trend(history) : bar(percentage);
    case "ring":
      return ring(percentage);
  }
}
