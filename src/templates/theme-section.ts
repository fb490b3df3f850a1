import { css, type CSSResult, html, nothing, type TemplateResult } from "lit";
import type { Theme } from "../feed/schema.js";
import { link } from "./link.js";
import { richText } from "./rich-text.js";
import * as measures from "../layout/measures.js";
import { valueOf, em, role } from "../theming/roles.js";
import { heading } from "./heading.js";
import { tileRow } from "./tile.js";
import type { RenderContext } from "./render-context.js";

/**
 * A theme: its heading, a row for each figure, and its explanation.
 *
 * @param source - Source line of a theme that stands alone.
 */
export function themeSection(
  theme: Theme,
  context: RenderContext,
  source: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<section
    part="theme"
    lang=${context.wording.language}
    dir=${context.wording.direction ?? nothing}
  >
    ${heading(context.headingLevel, theme.title)}
    <div class="theme-body">
      ${
        theme.indicators.length > 0
          ? html`<ul part="tiles" role="list">
              ${theme.indicators.map((indicator) => tileRow(indicator, context))}
            </ul>`
          : nothing
      }
      ${explanation(theme)}
    </div>
    ${source}
  </section>`;
}

function explanation({ explanation = [], links = [] }: Theme) {
  if (explanation.length + links.length === 0) {
    return nothing;
  }
  return html`<div part="explanation">
    <p>${richText(explanation)}</p>
    ${links.map(({ link: text, href }) => html`<p class="alone">${link(text, href)}</p>`)}
  </div>`;
}

// Functions, since a script with literal styles has no use for any of these.
/** Columns of rows: number, sentence and chart. */
const columns = () => {
  const { text, chart } = measures.row.shares;
  return valueOf("auto", `minmax(0, ${text}fr)`, `minmax(0, ${chart}fr)`);
};
/** The same, and the explanation beside them. */
const columnsOfBody = () => {
  const { minExplanationWidth, explanationShare } = measures.theme;
  return valueOf(columns().cssText, `minmax(${minExplanationWidth}em, ${explanationShare}fr)`);
};
const columnsWithoutSubgrid = () => valueOf(`${measures.row.numberWidth}em`, "minmax(0, 1fr)");

/**
 * Styles of the theme: its rows share their columns, and the explanation stands beside them where
 * there is room for both.
 *
 * @csspart theme - Each theme.
 * @csspart heading - Each heading.
 * @csspart tiles - Each list of figures.
 * @csspart explanation - The explanation of the figures of a theme, with links.
 * @cssprop [--basisniveau-theme-explanation-max-inline-size=42em] - Longest line of an explanation.
 */
export const themeSectionStyles: CSSResult = css`
  [part="theme"] {
    display: grid;
    gap: ${em(measures.theme.gap)};
    padding-block-start: ${em(measures.theme.padding)};
    border-block-start-style: solid;
    border-block-start-width: ${em(measures.accentBorder)};
    border-block-start-color: ${role("accent-color")};
  }

  .theme-body,
  [part="tiles"] {
    display: grid;
    align-content: start;
    column-gap: ${em(measures.theme.columnGap)};
  }

  .theme-body {
    row-gap: ${em(measures.theme.gap)};
  }

  /* A theme may continue on the next sheet, but not right after its heading. */
  [part="heading"] {
    break-after: avoid;
  }

  [part="explanation"] > p {
    break-inside: avoid;
  }

  [part="explanation"] {
    display: grid;
    align-content: start;
    gap: ${em(measures.theme.explanationGap)};
    max-inline-size: var(
      --basisniveau-theme-explanation-max-inline-size,
      ${em(measures.maxTextWidth)}
    );
  }

  /* Number and sentence, above a bar that is as wide as both. */
  @container (min-inline-size: ${em(measures.tile.minBesideWidth)}) {
    [part="tiles"] {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .row,
    .row > [part="sentence"] {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      column-gap: ${em(measures.theme.columnGap)};
    }

    .row > :not([part="sentence"]) {
      grid-column: 2 / -1;
    }
  }

  /* Number, sentence and bar. */
  @container (min-inline-size: ${em(measures.row.minWideWidth)}) {
    [part="tiles"],
    .theme-body > :only-child {
      grid-template-columns: ${columns()};
    }

    .row [part="chart"]:not(.ring) {
      grid-area: 1 / 3;
    }
  }

  /* Number, sentence, bar and explanation. */
  @container (min-inline-size: ${em(measures.theme.minWideWidth)}) {
    .theme-body {
      grid-template-columns: ${columnsOfBody()};
    }

    .theme-body > [part="tiles"] {
      grid-column: 1 / 4;
      grid-template-columns: subgrid;
    }

    .theme-body > :only-child {
      grid-column: 1 / -1;
    }
  }

  /* Number and sentence in columns of their own, and the bar below at any width. */
  @supports not (grid-template-columns: subgrid) {
    @container (min-inline-size: ${em(measures.tile.minBesideWidth)}) {
      .row,
      .row > [part="sentence"] {
        grid-template-columns: ${columnsWithoutSubgrid()};
      }

      .row [part="chart"]:not(.ring) {
        grid-area: 2 / 1 / auto / -1;
      }
    }
  }
`;
