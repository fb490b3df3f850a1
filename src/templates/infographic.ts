import { css, type CSSResult, html, noChange, nothing, type TemplateResult } from "lit";
import type { Feed } from "../feed/schema.js";
import { organization } from "./link.js";
import { richText } from "./rich-text.js";
import * as measures from "../layout/measures.js";
import { em, role } from "../theming/roles.js";
import { contactCard } from "./contact-card.js";
import { figuresTable } from "./figures-table.js";
import { heading } from "./heading.js";
import { sourceLine } from "./source-line.js";
import { themeSection } from "./theme-section.js";
import type { RenderContext } from "./render-context.js";

/** A whole feed: title, introduction, status line, themes, source line, table, contact and colophon. */
export function infographic(feed: Feed, context: RenderContext): TemplateResult {
  const inner = { ...context, headingLevel: context.headingLevel + 1 };
  const besidesTable = <Part>(render: () => Part) =>
    context.table === "alone" ? noChange : render();
  return html`<div
    class="overview"
    lang=${context.wording.language}
    dir=${context.wording.direction ?? nothing}
  >
    ${besidesTable(() => head(feed, context))}
    ${besidesTable(() => feed.themes.map((theme) => themeSection(theme, inner)))}
    <div>${besidesTable(() => sourceLine(context))} ${figuresTable(feed.themes, context)}</div>
    ${besidesTable(() => (feed.contact ? contactCard(feed.contact, inner) : nothing))}
    ${feed.publisher || feed.licence ? colophon(feed, context) : nothing}
  </div>`;
}

function head({ title, introduction }: Feed, context: RenderContext) {
  const { headingLevel, wording, region, period, response } = context;
  const { texts } = wording;
  return html`<div part="head">
    ${heading(headingLevel, title)}
    ${introduction ? html`<p part="introduction">${richText(introduction)}</p>` : nothing}
    <p part="status" lang=${texts.language}>${texts.status(period, response, region)}</p>
  </div>`;
}

function colophon({ publisher, licence }: Feed, { wording: { texts } }: RenderContext) {
  return html`<p part="colophon" class="muted">
    ${publisher ? html`${texts.publisher}: ${organization(publisher)}. ` : nothing}
    ${licence ? html`${texts.licence}: ${organization(licence)}.` : nothing}
  </p>`;
}

/**
 * Styles of the overview: its head, and the space between its parts.
 *
 * @csspart head - Title, introduction and status line.
 * @csspart introduction - The introduction.
 * @csspart status - The status line: period, response and region.
 * @csspart colophon - Publisher and license, where the feed names them.
 * @cssprop [--basisniveau-overview-gap=3em] - Space between head, themes and contact card.
 */
export const infographicStyles: CSSResult = css`
  .overview {
    display: grid;
    gap: var(--basisniveau-overview-gap, ${em(measures.overview.gap)});
  }

  @media print {
    .overview {
      gap: var(--basisniveau-overview-gap, ${em(measures.overview.printGap)});
    }
  }

  [part="head"] {
    display: grid;
    gap: ${em(measures.overview.headGap)};
  }

  [part="head"] > * {
    max-inline-size: ${em(measures.maxTextWidth)};
  }

  [part="introduction"] {
    font-size: ${em(measures.introduction.fontSize)};
    line-height: ${measures.introduction.lineHeight};
  }

  [part="status"] {
    padding-inline-start: ${em(measures.overview.statusPadding)};
    border-inline-start-style: solid;
    border-inline-start-width: ${em(measures.accentBorder)};
    border-inline-start-color: ${role("accent-color")};
    font-weight: 700;
  }
`;
