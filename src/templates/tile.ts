import { css, type CSSResult, html, nothing, type TemplateResult } from "lit";
import { chart } from "../charts/chart.js";
import type { Indicator } from "../feed/schema.js";
import { figureWords, type MeasuredWords } from "../text/figure-words.js";
import { richText } from "./rich-text.js";
import type { Wording } from "../text/wording.js";
import * as measures from "../layout/measures.js";
import { em, role } from "../theming/roles.js";
import type { RenderContext } from "./render-context.js";

/**
 * A figure with its chart and its sentence. Without a figure: the label, and the reason.
 *
 * @param source - Source line of a tile that stands alone.
 */
export function tile(
  indicator: Indicator,
  context: RenderContext,
  source: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div part="tile" class="surface" lang=${context.wording.language}>
    ${content(indicator, context)} ${source}
  </div>`;
}

function content(indicator: Indicator, { wording, survey, chart: name }: RenderContext) {
  const { texts } = wording;
  const words = figureWords(indicator, survey, wording);
  if (words.status === "unmeasured") {
    return html`<p part="statement"><strong>${words.label}</strong></p>
      <p part="note" lang=${texts.language}>${words.reason}</p>`;
  }
  const { statement, notes } = words;
  // One paragraph, so that figure and statement are one sentence in the accessibility tree too. Its
  // role is explicit, since browsers drop the implicit one where a paragraph is a grid.
  return html`<p part="sentence" role="paragraph">
      ${chart(name, { ...words, population: survey.response.population })}
      <span part="value">${figureValue(words, wording)}</span>
      <span part="statement">${richText(statement)}</span>
    </p>
    ${
      notes.length > 0
        ? html`<p part="note" class="muted" lang=${texts.language}>${notes.join(" ")}</p>`
        : nothing
    }`;
}

/** The figure, after its qualifier if it has one. */
export function figureValue(
  { qualifier, value }: MeasuredWords,
  { texts }: Wording,
): TemplateResult {
  const number = html`<span class="number">${value}</span>`;
  return qualifier ? html`<span lang=${texts.language}>${qualifier}</span> ${number}` : number;
}

/**
 * Styles of the tile and of the charts in it. The width of the nearest container decides whether
 * the chart stands above the statement or beside it.
 *
 * @csspart tile - Each tile.
 * @csspart sentence - Figure and statement, in one paragraph.
 * @csspart chart - The drawing. Decoration: screen readers skip it.
 * @csspart fill - The filled part of the drawing: those that answered yes.
 * @csspart track - The empty part of the drawing: those that answered no.
 * @csspart unanswered - Municipalities without an answer, in the chart `icons`.
 * @csspart value - The figure, with "circa" and the like before it.
 * @csspart statement - The sentence after the figure, or the label where there is no figure.
 * @csspart note - Counts, or why there is no figure.
 * @csspart source - The source line: region, period and response.
 * @cssprop [--basisniveau-value-color=inherit] - Color of the figure.
 * @cssprop [--basisniveau-tile-value-font-size=2.25em] - Size of the figure.
 * @cssprop [--basisniveau-tile-chart-inline-size=10em] - Width and height of the ring.
 * @cssprop [--basisniveau-tile-padding=1.25em] - Space within the border of a tile.
 */
export const tileStyles: CSSResult = css`
  [part="tile"] {
    display: flex;
    flex-direction: column;
    gap: ${em(measures.tile.gap)};
    /* As high as its neighbors. Not 100%, which in quirks mode can be that of the window. */
    block-size: stretch;
    padding: var(--basisniveau-tile-padding, ${em(measures.tile.padding)});
  }

  /* Firefox has no stretch, and takes a percentage of the window for block-size only. */
  @supports (-moz-appearance: none) {
    [part="tile"] {
      min-block-size: 100%;
    }
  }

  [part="sentence"] {
    display: grid;
    row-gap: ${em(measures.tile.gap)};
    column-gap: ${em(measures.tile.columnGap)};
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: "value" "chart" "statement";
    justify-items: start;
    align-items: center;
  }

  [part="tile"] > [part="source"] {
    margin-block-start: auto;
  }

  [part="value"] {
    grid-area: value;
    display: grid;
    color: ${role("value-color")};
    line-height: ${measures.qualifierLineHeight};
  }

  [part="value"] > .number {
    font-size: var(--basisniveau-tile-value-font-size, ${em(measures.value.fontSize)});
    font-weight: 700;
    line-height: ${measures.value.lineHeight};
  }

  [part="statement"] {
    grid-area: statement;
  }

  svg {
    grid-area: chart;
    inline-size: 100%;
    block-size: ${em(measures.bar)};
    overflow: visible;
    fill: currentColor;
    /*
     * For ClearDrawings: the accent color, whether or not it is in use, and the color of the page.
     * The transition fires an event when any of these changes.
     */
    stop-color: ${role("accent-color")};
    flood-color: Canvas;
    transition: 1ms;
    transition-property: color, stop-color, flood-color;
  }

  /* Set by color, which with an invalid token becomes the color of the text around it. */
  [part="fill"] {
    color: ${role("accent-color")};
  }

  .faint > * {
    color: inherit;
  }

  [part="track"],
  [part="unanswered"] {
    opacity: 0.65;
  }

  .ring {
    grid-area: value;
    inline-size: var(--basisniveau-tile-chart-inline-size, ${em(measures.ring)});
    max-inline-size: 100%;
    block-size: auto;
    fill: none;
    stroke-width: 8;
  }

  .ring > * {
    stroke: currentColor;
  }

  .ring > [part="track"] {
    stroke-width: 3;
  }

  .ring + [part="value"] {
    inline-size: var(--basisniveau-tile-chart-inline-size, ${em(measures.ring)});
    max-inline-size: 100%;
    justify-items: center;
  }

  /* Marks 0 and 100. */
  .bar {
    border-inline: 2px solid;
  }

  .icons {
    max-inline-size: ${em(measures.icons)};
    block-size: auto;
  }

  .icons > [part="track"] {
    fill: none;
    opacity: 1;
    stroke: currentColor;
    stroke-width: 0.75;
  }

  /* Forced colors don't reach SVG by themselves. */
  @media (forced-colors: active) {
    [part="fill"] {
      color: CanvasText;
    }
  }

  /* Where the ring would be too small for its figure, the figure stands above it. */
  @container (max-inline-size: ${em(measures.tile.maxNarrowWidth)}) {
    .ring {
      grid-area: chart;
    }

    .ring + [part="value"] {
      justify-items: start;
    }
  }

  @container (min-inline-size: ${em(measures.tile.minWideWidth)}) {
    [part="sentence"] {
      grid-template-columns: auto 1fr;
      grid-template-areas: "value statement" "chart chart";
    }
  }
`;
