import { type CSSResult, type PropertyDeclarations, type TemplateResult } from "lit";
import type { ChartName } from "../charts/chart.js";
import type { Feed, Indicator } from "../feed/schema.js";
import { findIndicator, type Selection } from "../feed/select.js";
import { ClearDrawings } from "../theming/clear-drawings.js";
import { FeedElement } from "./feed-element.js";
import { placeholderStyles } from "../templates/message.js";
import { sourceLine } from "../templates/source-line.js";
import { tile, tileStyles } from "../templates/tile.js";
import type { View } from "../templates/render-context.js";

/**
 * One tile: a figure with its chart, its sentence and the line that says where and when it was measured. A tile has no
 * heading of its own, so `heading-level` changes nothing in it.
 *
 * @tag basisniveau-indicator
 * @csspart tile - The tile as a whole.
 * @csspart sentence - Figure and statement, which are one sentence.
 * @csspart chart - The drawing. Decoration: screen readers skip it.
 * @csspart fill - The filled part of the drawing: those that answered yes.
 * @csspart track - The empty part of the drawing: those that answered no.
 * @csspart unanswered - Municipalities without an answer, in the chart `icons`.
 * @csspart value - The figure, with "circa" and the like before it.
 * @csspart statement - What the figure says, or what it would have been about.
 * @csspart note - Counts, or why there is no figure.
 * @csspart source - The source line: region, period and response.
 * @cssprop [--basisniveau-accent-color=LinkText] - Colour of the filled part of the drawing.
 * @cssprop [--basisniveau-value-color=inherit] - Colour of the figure.
 * @cssprop [--basisniveau-tile-value-font-size=2.25em] - Size of the figure.
 * @cssprop [--basisniveau-tile-chart-inline-size=10em] - Width and height of the ring.
 * @cssprop [--basisniveau-tile-padding=1.25em] - Space within the border.
 */
export class BasisniveauIndicator extends FeedElement<Indicator> {
  static override styles: CSSResult[] = [
    ...FeedElement.styles,
    placeholderStyles("indicator"),
    tileStyles,
  ];

  static override properties: PropertyDeclarations = { indicator: {}, chart: {} };

  /** Id of the indicator to show. No default. An id that is not in the feed is named in the page. */
  declare indicator: string;

  /** How the figure is drawn: `ring`, `bar`, `icons` or `none`. Default `ring`; `icons` needs counts, else it is `bar`. */
  declare chart: ChartName;

  constructor() {
    super();
    this.indicator = "";
    this.chart = "ring";
    new ClearDrawings(this);
  }

  protected override find(feed: Feed): Selection<Indicator> {
    return findIndicator(feed, this.indicator);
  }

  protected override renderFound(indicator: Indicator, view: View): TemplateResult {
    return tile(indicator, { ...view, chart: this.chart }, sourceLine(view));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-indicator": BasisniveauIndicator;
  }
}
