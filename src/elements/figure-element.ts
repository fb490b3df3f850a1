import type { CSSResult, PropertyDeclarations } from "lit";
import type { ChartName } from "../charts/chart.js";
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
   * How figures are drawn: `ring`, `bar`, `icons` or `none`. Default `ring`; `icons` needs counts,
   * else it is `bar`.
   */
  declare chart: ChartName;

  constructor() {
    super();
    this.chart = "ring";
    new ClearDrawings(this);
  }
}
