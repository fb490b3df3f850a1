import { css, type CSSResult, html, nothing, type TemplateResult } from "lit";
import type { Theme } from "../feed/schema.js";
import { link } from "./link.js";
import { richText } from "./rich-text.js";
import * as measures from "../layout/measures.js";
import { em, role } from "../theming/roles.js";
import { heading } from "./heading.js";
import { sourceLine } from "./source-line.js";
import { tile } from "./tile.js";
import type { RenderContext } from "./render-context.js";

/** A theme: its heading, its tiles, its explanation and its source line. */
export function themeSection(theme: Theme, context: RenderContext): TemplateResult {
  return html`<section part="theme" lang=${context.wording.language}>
    ${heading(context.headingLevel, theme.title)}
    <div class="theme-body">
      ${
        theme.indicators.length > 0
          ? html`<ul part="tiles" role="list">
              ${theme.indicators.map(
                (indicator) => html`<li class="tiles-item">${tile(indicator, context)}</li>`,
              )}
            </ul>`
          : nothing
      }
      ${explanation(theme)}
    </div>
    ${sourceLine(context)}
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

/**
 * Styles of the theme: the explanation stands beside the tiles where there is room for both.
 *
 * @csspart theme - Each theme.
 * @csspart heading - Each heading.
 * @csspart tiles - Each list of tiles.
 * @csspart explanation - The explanation of the figures of a theme, with links.
 * @cssprop [--basisniveau-theme-tile-min-inline-size=13em] - Width below which fewer tiles stand in
 *   a row.
 * @cssprop [--basisniveau-theme-gap=1em] - Space between tiles.
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

  .theme-body {
    display: grid;
    row-gap: ${em(measures.theme.gap)};
    column-gap: ${em(measures.theme.columnGap)};
  }

  [part="tiles"] {
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(
        min(
          100%,
          var(--basisniveau-theme-tile-min-inline-size, ${em(measures.theme.minTileWidth)})
        ),
        1fr
      )
    );
    gap: var(--basisniveau-theme-gap, ${em(measures.theme.tilesGap)});
  }

  .tiles-item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
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

  @container (min-inline-size: ${em(measures.theme.minWideWidth)}) {
    .theme-body {
      grid-template-columns: 2fr 1fr;
    }

    .theme-body > :only-child {
      grid-column: 1 / -1;
    }
  }
`;
