import { type CSSResult, type TemplateResult } from "lit";
import type { Feed } from "../feed/schema.js";
import type { Selection } from "../feed/select.js";
import { contactCardStyles } from "../templates/contact-card.js";
import { figuresTableStyles } from "../templates/figures-table.js";
import { infographic, infographicStyles } from "../templates/infographic.js";
import { placeholderStyles } from "../templates/message.js";
import { themeSectionStyles } from "../templates/theme-section.js";
import type { RenderContext } from "../templates/render-context.js";
import { TableElement } from "./table-element.js";

/**
 * The whole infographic: title, introduction, status line, every theme, a table of all figures and
 * the contact card.
 *
 * @tag basisniveau-overview
 */
export class BasisniveauOverview extends TableElement<Feed> {
  static override styles: CSSResult[] = [
    ...TableElement.styles,
    placeholderStyles("overview"),
    themeSectionStyles,
    contactCardStyles,
    figuresTableStyles,
    infographicStyles,
  ];

  constructor() {
    super("bar");
  }

  protected override find(feed: Feed): Selection<Feed> {
    return { found: feed };
  }

  protected override renderFound(feed: Feed, context: RenderContext): TemplateResult {
    return infographic(feed, this.withOptions(context));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-overview": BasisniveauOverview;
  }
}
