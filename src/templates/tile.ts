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
 * A figure with its chart and its sentence. Where there is no figure, its label says what it would have been about.
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
  // One paragraph, so that figure and statement are one sentence to a screen reader too. Its role
  // is spelled out, since browsers forget it where a paragraph is a grid.
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

/** A figure with the word before it, if it has one. */
export function figureValue(
  { qualifier, value }: MeasuredWords,
  { texts }: Wording,
): TemplateResult {
  const number = html`<span class="number">${value}</span>`;
  return qualifier ? html`<span lang=${texts.language}>${qualifier}</span> ${number}` : number;
}

/**
 * Styles of the tile and of the charts in it. The nearest container decides whether the chart
 * stands above or beside.
 *
 * @csspart tile - Each tile.
 * @csspart sentence - Figure and statement, which are one sentence.
 * @csspart chart - The drawing. Decoration: screen readers skip it.
 * @csspart fill - The filled part of the drawing: those that answered yes.
 * @csspart track - The empty part of the drawing: those that answered no.
 * @csspart unanswered - Municipalities without an answer, in the chart `icons`.
 * @csspart value - The figure, with "circa" and the like before it.
 * @csspart statement - What the figure says, or what it would have been about.
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
    /* As high as its neighbours. A percentage would do too, but for pages in quirks mode, which take it of the window. */
    block-size: stretch;
    padding: var(--basisniveau-tile-padding, ${em(measures.tile.padding)});
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
    /* For ClearDrawings: the accent, whether or not it is drawn with, the page, and a sign when any of these changes. */
    stop-color: ${role("accent-color")};
    flood-color: Canvas;
    transition: 1ms;
    transition-property: color, stop-color, flood-color;
  }

  /* As a colour of text, since a token that is broken makes that fall back on the text around it. */
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

  /* Where 0 and 100 are. */
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

  /* Colours of drawings are not forced by themselves. */
  @media (forced-colors: active) {
    [part="fill"] {
      color: CanvasText;
    }
  }

  /* Where the ring gets too small for its figure, that stands above it. */
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
