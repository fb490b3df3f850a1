import type { CSSResult, PropertyDeclarations } from "lit";
import { type ChartName, isChartName } from "../charts/chart.js";
import type { Compare } from "../feed/change.js";
import type { RenderContext } from "../templates/render-context.js";
import { tileStyles } from "../templates/tile.js";
import { ClearDrawings } from "../theming/clear-drawings.js";
import { saveCsv } from "./save-csv.js";
import { FeedElement } from "./feed-element.js";

/** Base class of the elements that draw figures: tiles, and the chart in them. */
export abstract class FigureElement<Found> extends FeedElement<Found> {
  static override styles: CSSResult[] = [...FeedElement.styles, tileStyles];

  static override properties: PropertyDeclarations = {
    chart: { converter: (value) => value?.trim() },
    compare: { converter: (value) => value?.trim() },
  };

  /**
   * How figures are drawn: `ring`, `bar`, `icons`, `trend` or `none`. Default `ring` for a tile, and
   * `bar` for a theme and the overview, where figures must compare. `icons` needs counts and `trend`
   * an earlier percentage, else they are `bar`.
   */
  declare chart: ChartName;

  /**
   * What is said of an earlier survey: `previous` (what changed since the nearest one with a
   * percentage) or `none`. Without it `previous`.
   */
  declare compare?: Compare;

  readonly #usual: ChartName;

  /** @param usual - The chart where none is chosen, or one that doesn't exist. */
  constructor(usual: ChartName) {
    super();
    this.#usual = usual;
    this.chart = usual;
    new ClearDrawings(this);
  }

  /** What is shown, with the chart and the comparison that were chosen. */
  protected withOptions(context: RenderContext): RenderContext {
    return {
      ...context,
      chart: isChartName(this.chart) ? this.chart : this.#usual,
      download: (themes) => saveCsv(this.ownerDocument, context.feed, themes),
      compare: this.compare === "none" ? "none" : "previous",
    };
  }
}
