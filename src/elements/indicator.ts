import { type CSSResult, type PropertyDeclarations, type TemplateResult } from "lit";
import type { Feed, Indicator } from "../feed/schema.js";
import { findIndicator, type Selection } from "../feed/select.js";
import { FigureElement } from "./figure-element.js";
import { placeholderStyles } from "../templates/message.js";
import { sourceLine } from "../templates/source-line.js";
import { tile } from "../templates/tile.js";
import type { RenderContext } from "../templates/render-context.js";

/**
 * One tile: a figure with its chart, its sentence and its source line. A tile has no heading of its
 * own, so `heading-level` changes nothing in it.
 *
 * @tag basisniveau-indicator
 */
export class BasisniveauIndicator extends FigureElement<Indicator> {
  static override styles: CSSResult[] = [...FigureElement.styles, placeholderStyles("indicator")];

  static override properties: PropertyDeclarations = { indicator: {} };

  /** Id of the indicator to show. No default. An unknown id is reported in the page. */
  declare indicator: string;

  constructor() {
    super("ring");
    this.indicator = "";
  }

  protected override find(feed: Feed): Selection<Indicator> {
    return findIndicator(feed, this.indicator);
  }

  protected override renderFound(indicator: Indicator, context: RenderContext): TemplateResult {
    return tile(indicator, this.withChart(context), sourceLine(context));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-indicator": BasisniveauIndicator;
  }
}
