import type { Feed, Indicator } from "../../src/feed/schema.js";
import { plainText } from "../../src/text/figure-words.js";

/** A figure of a feed, as every page should show it. */
export interface ExpectedFigure {
  indicator: Indicator;
  percentage: number;
  /** Number and statement. */
  sentence: string;
}

/** Every figure of the newest survey of a feed. */
export function figuresOf({ themes, surveys }: Feed): ExpectedFigure[] {
  const figures = surveys.at(-1)?.figures ?? {};
  return themes
    .flatMap(({ indicators }) => indicators)
    .map((indicator) => {
      const figure = figures[indicator.id];
      if (!figure || !("percentage" in figure)) {
        throw new Error(`the feed has no figure for ${indicator.id}`);
      }
      const { percentage } = figure;
      const sentence = `${percentage}% ${plainText(indicator.statement)}`;
      return { indicator, percentage, sentence };
    });
}
