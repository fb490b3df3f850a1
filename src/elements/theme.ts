import { type CSSResult, html, type PropertyDeclarations, type TemplateResult } from "lit";
import type { ChartName } from "../charts/chart.js";
import type { Feed, Theme } from "../feed/schema.js";
import { findTheme, type Selection } from "../feed/select.js";
import { ClearDrawings } from "../theming/clear-drawings.js";
import { FeedElement } from "./feed-element.js";
import { figuresTable, figuresTableStyles } from "../templates/figures-table.js";
import { placeholderStyles } from "../templates/message.js";
import { themeSection, themeSectionStyles } from "../templates/theme-section.js";
import { tileStyles } from "../templates/tile.js";
import type { View } from "../templates/render-context.js";

/**
 * One theme: its heading, its tiles, its explanation and the line that says where and when the figures were measured.
 *
 * @tag basisniveau-theme
 * @csspart theme - The theme as a whole.
 * @csspart heading - The heading.
 * @csspart tiles - The list of tiles.
 * @csspart tile - Each tile.
 * @csspart sentence - Figure and statement, which are one sentence.
 * @csspart chart - The drawing. Decoration: screen readers skip it.
 * @csspart fill - The filled part of the drawing: those that answered yes.
 * @csspart track - The empty part of the drawing: those that answered no.
 * @csspart unanswered - Municipalities without an answer, in the chart `icons`.
 * @csspart value - The figure, with "circa" and the like before it.
 * @csspart statement - What the figure says, or what it would have been about.
 * @csspart note - Counts, or why there is no figure.
 * @csspart explanation - What there is to say about the figures, with links.
 * @csspart source - The source line: region, period and response.
 * @csspart toggle - The line that opens and closes the table.
 * @csspart table - The table of all figures. Printed, open or not.
 * @cssprop [--basisniveau-accent-color=LinkText] - Colour of the filled part of the drawing and of the line on top.
 * @cssprop [--basisniveau-value-color=inherit] - Colour of the figure.
 * @cssprop [--basisniveau-tile-value-font-size=2.25em] - Size of the figure.
 * @cssprop [--basisniveau-tile-chart-inline-size=10em] - Width and height of the ring.
 * @cssprop [--basisniveau-tile-padding=1.25em] - Space within the border of a tile.
 * @cssprop [--basisniveau-theme-tile-min-inline-size=13em] - Width below which fewer tiles stand in a row.
 * @cssprop [--basisniveau-theme-gap=1em] - Space between tiles.
 * @cssprop [--basisniveau-table-border-color] - Lines in the table. Default: those around tiles.
 * @cssprop [--basisniveau-theme-explanation-max-inline-size=42em] - Longest line of the explanation.
 */
export class BasisniveauTheme extends FeedElement<Theme> {
  static override styles: CSSResult[] = [
    ...FeedElement.styles,
    placeholderStyles("theme"),
    tileStyles,
    themeSectionStyles,
    figuresTableStyles,
  ];

  static override properties: PropertyDeclarations = { theme: {}, chart: {} };

  /** Id of the theme to show. No default. An id that is not in the feed is named in the page. */
  declare theme: string;

  /** How figures are drawn: `ring`, `bar`, `icons` or `none`. Default `ring`; `icons` needs counts, else it is `bar`. */
  declare chart: ChartName;

  constructor() {
    super();
    this.theme = "";
    this.chart = "ring";
    new ClearDrawings(this);
  }

  protected override find(feed: Feed): Selection<Theme> {
    return findTheme(feed, this.theme);
  }

  protected override renderFound(theme: Theme, view: View): TemplateResult {
    return html`${themeSection(theme, { ...view, chart: this.chart })}
    ${figuresTable([theme], view)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-theme": BasisniveauTheme;
  }
}
