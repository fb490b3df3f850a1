import { type CSSResult, html, type PropertyDeclarations, type TemplateResult } from "lit";
import type { Feed, Theme } from "../feed/schema.js";
import { findTheme, type Selection } from "../feed/select.js";
import { FigureElement } from "./figure-element.js";
import { figuresTable, figuresTableStyles } from "../templates/figures-table.js";
import { placeholderStyles } from "../templates/message.js";
import { sourceLine } from "../templates/source-line.js";
import { themeSection, themeSectionStyles } from "../templates/theme-section.js";
import type { RenderContext } from "../templates/render-context.js";

/**
 * One theme: its heading, a row for each figure, its explanation, its source line and a table of its figures.
 *
 * @tag basisniveau-theme
 */
export class BasisniveauTheme extends FigureElement<Theme> {
  static override styles: CSSResult[] = [
    ...FigureElement.styles,
    placeholderStyles("theme"),
    themeSectionStyles,
    figuresTableStyles,
  ];

  static override properties: PropertyDeclarations = { theme: {} };

  /** Id of the theme to show. No default. An unknown id is reported in the page. */
  declare theme: string;

  constructor() {
    super("bar");
    this.theme = "";
  }

  protected override find(feed: Feed): Selection<Theme> {
    return findTheme(feed, this.theme);
  }

  protected override renderFound(theme: Theme, context: RenderContext): TemplateResult {
    const chosen = this.withOptions(context);
    return html`${themeSection(theme, chosen, sourceLine(chosen))} ${figuresTable([theme], chosen)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-theme": BasisniveauTheme;
  }
}
