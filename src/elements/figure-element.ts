import type { CSSResult, PropertyDeclarations } from "lit";
import { type ChartName, isChartName } from "../charts/chart.js";
import type { RenderContext } from "../templates/render-context.js";
import { tileStyles } from "../templates/tile.js";
import { ClearDrawings } from "../theming/clear-drawings.js";
import { FeedElement } from "./feed-element.js";

/** Base class of the elements that draw figures: tiles, and the chart in them. */
export abstract class FigureElement<Found> extends FeedElement<Found> {
  static override styles: CSSResult[] = [...FeedElement.styles, tileStyles];

  static override properties: PropertyDeclarations = {
    chart: { converter: (value) => value?.trim() },
  };

  /**
   * How figures are drawn: `ring`, `bar`, `icons` or `none`. Default `ring` for a tile, and `bar`
   * for a theme and the overview, where figures must compare. `icons` needs counts, else it is
   * `bar`.
   */
  declare chart: ChartName;

  readonly #usual: ChartName;

  /** @param usual - The chart where none is chosen, or one that doesn't exist. */
  constructor(usual: ChartName) {
    super();
    this.#usual = usual;
    this.chart = usual;
    new ClearDrawings(this);
  }

  /** What is shown, with the chart that was chosen. */
  protected withChart(context: RenderContext): RenderContext {
    return { ...context, chart: isChartName(this.chart) ? this.chart : this.#usual };
  }
}
