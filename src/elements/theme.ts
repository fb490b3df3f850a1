import {
  type CSSResult,
  html,
  noChange,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import type { Feed, Theme } from "../feed/schema.js";
import { findTheme, type Selection } from "../feed/select.js";
import { figuresTable, figuresTableStyles } from "../templates/figures-table.js";
import { placeholderStyles } from "../templates/message.js";
import { sourceLine } from "../templates/source-line.js";
import { themeSection, themeSectionStyles } from "../templates/theme-section.js";
import type { RenderContext } from "../templates/render-context.js";
import { TableElement } from "./table-element.js";

/**
 * One theme: its heading, a row for each figure, its explanation, its source line and a table of its figures.
 *
 * @tag basisniveau-theme
 */
export class BasisniveauTheme extends TableElement<Theme> {
  static override styles: CSSResult[] = [
    ...TableElement.styles,
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
    const figures =
      chosen.table === "alone" ? noChange : themeSection(theme, chosen, sourceLine(chosen));
    return html`${figures} ${figuresTable([theme], chosen)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-theme": BasisniveauTheme;
  }
}
