import { type CSSResult, type PropertyDeclarations, type TemplateResult } from "lit";
import type { ChartName } from "../charts/chart.js";
import type { Feed } from "../feed/schema.js";
import type { Selection } from "../feed/select.js";
import { ClearDrawings } from "../theming/clear-drawings.js";
import { contactCardStyles } from "../templates/contact-card.js";
import { FeedElement } from "./feed-element.js";
import { figuresTableStyles } from "../templates/figures-table.js";
import { infographic, infographicStyles } from "../templates/infographic.js";
import { placeholderStyles } from "../templates/message.js";
import { themeSectionStyles } from "../templates/theme-section.js";
import { tileStyles } from "../templates/tile.js";
import type { View } from "../templates/render-context.js";

/**
 * The whole infographic: title, introduction, status line, every theme and the contact card.
 *
 * @tag basisniveau-overview
 * @csspart head - Title, introduction and status line.
 * @csspart heading - Each heading.
 * @csspart introduction - The introduction.
 * @csspart status - The status line: period, response and region.
 * @csspart theme - Each theme.
 * @csspart tiles - Each list of tiles.
 * @csspart tile - Each tile.
 * @csspart sentence - Figure and statement, which are one sentence.
 * @csspart chart - Each drawing. Decoration: screen readers skip it.
 * @csspart fill - The filled part of a drawing: those that answered yes.
 * @csspart track - The empty part of a drawing: those that answered no.
 * @csspart unanswered - Municipalities without an answer, in the chart `icons`.
 * @csspart value - The figure, with "circa" and the like before it.
 * @csspart statement - What the figure says, or what it would have been about.
 * @csspart note - Counts, or why there is no figure.
 * @csspart explanation - What there is to say about the figures of a theme, with links.
 * @csspart source - The source line of each theme: region, period and response.
 * @csspart toggle - The line that opens and closes the table.
 * @csspart table - The table of all figures. Printed, open or not.
 * @csspart contact - The contact card.
 * @csspart text - Text of the contact card.
 * @csspart details - Person and partners at a glance.
 * @csspart colophon - Publisher and licence, where the feed names them.
 * @cssprop [--basisniveau-accent-color=LinkText] - Colour of the filled part of drawings and of lines.
 * @cssprop [--basisniveau-value-color=inherit] - Colour of the figures.
 * @cssprop [--basisniveau-tile-value-font-size=2.25em] - Size of the figures.
 * @cssprop [--basisniveau-tile-chart-inline-size=10em] - Width and height of the rings.
 * @cssprop [--basisniveau-tile-padding=1.25em] - Space within the border of a tile.
 * @cssprop [--basisniveau-theme-tile-min-inline-size=13em] - Width below which fewer tiles stand in a row.
 * @cssprop [--basisniveau-theme-gap=1em] - Space between tiles.
 * @cssprop [--basisniveau-theme-explanation-max-inline-size=42em] - Longest line of an explanation.
 * @cssprop [--basisniveau-table-border-color] - Lines in the table. Default: those around tiles.
 * @cssprop [--basisniveau-contact-padding=1.5em] - Space within the border of the contact card.
 * @cssprop [--basisniveau-overview-gap=3em] - Space between head, themes and contact card.
 */
export class BasisniveauOverview extends FeedElement<Feed> {
  static override styles: CSSResult[] = [
    ...FeedElement.styles,
    placeholderStyles("overview"),
    tileStyles,
    themeSectionStyles,
    contactCardStyles,
    figuresTableStyles,
    infographicStyles,
  ];

  static override properties: PropertyDeclarations = { chart: {} };

  /** How figures are drawn: `ring`, `bar`, `icons` or `none`. Default `ring`; `icons` needs counts, else it is `bar`. */
  declare chart: ChartName;

  constructor() {
    super();
    this.chart = "ring";
    new ClearDrawings(this);
  }

  protected override find(feed: Feed): Selection<Feed> {
    return { found: feed };
  }

  protected override renderFound(feed: Feed, view: View): TemplateResult {
    return infographic(feed, { ...view, chart: this.chart });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-overview": BasisniveauOverview;
  }
}
