import { type CSSResult, type PropertyDeclarations, type TemplateResult } from "lit";
import type { Feed, Indicator } from "../feed/schema.js";
import { findIndicator, type Selection } from "../feed/select.js";
import { FigureElement } from "./figure-element.js";
import { placeholderStyles } from "../templates/message.js";
import { sourceLine } from "../templates/source-line.js";
import { tile } from "../templates/tile.js";
import { type Answer, municipalityWords } from "../text/figure-words.js";
import type { RenderContext } from "../templates/render-context.js";

/**
 * One tile: a figure with its chart, its sentence and its source line. A tile has no heading of its
 * own, so `heading-level` changes nothing in it.
 *
 * @tag basisniveau-indicator
 * @csspart municipality - What the own municipality answered.
 */
export class BasisniveauIndicator extends FigureElement<Indicator> {
  static override styles: CSSResult[] = [...FigureElement.styles, placeholderStyles("indicator")];

  static override properties: PropertyDeclarations = {
    indicator: {},
    municipality: {},
    answer: {},
  };

  /** Id of the indicator to show. No default. An unknown id is reported in the page. */
  declare indicator: string;

  /**
   * Name of the own municipality, such as `Zeist`, to show with its answer. It is sent nowhere. No
   * default. Shown only with an answer.
   */
  declare municipality?: string;

  /** What the own municipality answered: `yes` or `no`. No default; anything else is ignored. */
  declare answer?: Answer;

  constructor() {
    super("ring");
    this.indicator = "";
  }

  protected override find(feed: Feed): Selection<Indicator> {
    return findIndicator(feed, this.indicator);
  }

  protected override renderFound(indicator: Indicator, context: RenderContext): TemplateResult {
    const options = this.withOptions(context);
    if (this.municipality) {
      options.municipality = municipalityWords(this.municipality, this.answer, context.wording);
    }
    return tile(indicator, options, sourceLine(context));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-indicator": BasisniveauIndicator;
  }
}
