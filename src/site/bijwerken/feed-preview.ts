import {
  type CSSResult,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { BasisniveauOverview } from "../../elements/overview.js";
import { saveCsv } from "../../elements/save-csv.js";
import { has } from "../../feed/has.js";
import type { Feed } from "../../feed/schema.js";
import { findSurvey } from "../../feed/select.js";
import { infographic } from "../../templates/infographic.js";
import { renderContextOf } from "../../templates/render-context.js";
import { ClearDrawings } from "../../theming/clear-drawings.js";
import { editingTexts } from "./texts-of-editing.js";

/** A feed as the overview shows it on a site. */
export function feedPreview(feed: Feed): TemplateResult {
  return html`<basisniveau-feed-preview .feed=${feed}></basisniveau-feed-preview>`;
}

/**
 * A feed as `<basisniveau-overview>` shows it, with its templates and styles in a shadow root. That
 * element itself gets its feed from a server, and this one was never on any.
 *
 * @tag basisniveau-feed-preview
 */
export class BasisniveauFeedPreview extends LitElement {
  static override styles: CSSResult[] = BasisniveauOverview.styles;

  static override properties: PropertyDeclarations = { feed: { attribute: false } };

  declare feed: Feed | undefined;

  constructor() {
    super();
    this.feed = undefined;
    new ClearDrawings(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { feed } = this;
    if (!feed) {
      return nothing;
    }
    const newest = findSurvey(feed);
    if (has(newest, "unknown")) {
      return html`<p>${editingTexts.look.noSurvey}</p>`;
    }
    // The page's own heading of level 2 stands above it.
    const options = { headingLevel: 3, chart: "bar" } as const;
    return infographic(feed, {
      ...renderContextOf(feed, newest.found, options),
      download: (themes) => saveCsv(this.ownerDocument, feed, themes),
    });
  }
}

customElements.define("basisniveau-feed-preview", BasisniveauFeedPreview);

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-feed-preview": BasisniveauFeedPreview;
  }
}
