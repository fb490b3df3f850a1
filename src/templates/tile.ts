import { css, type CSSResult, html, nothing, type TemplateResult } from "lit";
import { chart } from "../charts/chart.js";
import type { TrendPoint } from "../charts/trend.js";
import { changeOf, historyOf } from "../feed/change.js";
import type { Indicator } from "../feed/schema.js";
import {
  type FigureWords,
  figureWords,
  legendWords,
  type MeasuredWords,
  noFigure,
} from "../text/figure-words.js";
import { richText } from "./rich-text.js";
import type { Wording } from "../text/wording.js";
import * as measures from "../layout/measures.js";
import { valueOf, em, role } from "../theming/roles.js";
import type { RenderContext } from "./render-context.js";

/**
 * A figure with its chart and its sentence, in a box of its own.
 *
 * @param source - Source line of a tile that stands alone.
 */
export function tile(
  indicator: Indicator,
  context: RenderContext,
  source: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div
    part="tile"
    class="tile surface"
    lang=${context.wording.language}
    dir=${context.wording.direction ?? nothing}
  >
    ${content(indicator, context)} ${source}
  </div>`;
}

/** The same as one of the rows of a list, which share their columns so that figures compare. */
export function tileRow(indicator: Indicator, context: RenderContext): TemplateResult {
  return html`<li part="tile" class="row">${content(indicator, context)}</li>`;
}

// Figure and statement are one paragraph, so that they are one sentence in the accessibility tree
// too. Its role is explicit, since browsers drop the implicit one where a paragraph is a grid.
function content(indicator: Indicator, context: RenderContext) {
  const { feed, wording, survey, chart: name, compare } = context;
  // A page may hold a thousand tiles, and most feeds have one survey.
  const change = feed.surveys.length > 1 ? changeOf(feed, survey, indicator, compare) : undefined;
  const words = figureWords(indicator, survey, wording, change);
  const lines = linesBelow(indicator, words, context);
  if (words.status === "unmeasured") {
    return html`<p part="sentence" role="paragraph" class="none">
        <span part="value" aria-hidden="true"><span class="number">${noFigure}</span></span>
        <strong part="statement">${words.label}</strong>
      </p>
      ${lines}`;
  }
  return html`<p part="sentence" role="paragraph" class=${name}>
      ${chart(name, {
        ...words,
        population: survey.response.population,
        ...(name === "trend" && { history: pointsOf(indicator, context) }),
      })}
      <span part="value"
        >${qualifierText(words, wording)}<span class="number">${words.value}</span></span
      >
      <span part="statement">${richText(words.statement)}</span>
    </p>
    ${lines}`;
}

/** What stands below a figure; a feed that says little of it costs no node of the page. */
function linesBelow(indicator: Indicator, words: FigureWords, context: RenderContext) {
  const { wording, survey, chart: name, municipality } = context;
  const { texts } = wording;
  const lines: TemplateResult[] = [];
  if (words.status === "unmeasured") {
    lines.push(line("note", words.reason, texts));
  } else {
    const { change, notes } = words;
    const legend = name === "icons" && legendWords(words, survey, texts);
    if (legend) {
      // For eyes only: the note below it says the same in numbers.
      lines.push(html`<p part="legend" class="muted" aria-hidden="true">${legend}</p>`);
    }
    if (change) {
      lines.push(line("change", change, texts));
    }
    if (notes.length > 0) {
      const { language } = texts;
      lines.push(html`<p part="note" class="muted" lang=${language}>${notes.join(" ")}</p>`);
    }
  }
  for (const remark of words.remarks) {
    lines.push(html`<p part="note" class="muted">${richText(remark)}</p>`);
  }
  if (municipality) {
    lines.push(html`<p part="municipality" lang=${texts.language}>${municipality}</p>`);
  }
  if (indicator.definition) {
    lines.push(
      // In a list of toggles each has a name of its own. The text is a sibling, since not every
      // browser can print what is inside closed details.
      html`<div class="muted">
        <details>
          <summary
            part="definition-toggle"
            lang=${texts.language}
            aria-label=${`${texts.definition} ${indicator.label}`}
          >
            ${texts.definition}
          </summary>
        </details>
        <p part="definition">${richText(indicator.definition)}</p>
      </div>`,
    );
  }
  return lines.length > 1 ? lines : (lines[0] ?? nothing);
}

function line(part: string, text: string, { language }: Wording["texts"]) {
  return html`<p part=${part} class="muted" lang=${language}>${text}</p>`;
}

/** A figure in each survey so far, for the chart. */
function pointsOf(indicator: Indicator, { feed, survey, wording }: RenderContext): TrendPoint[] {
  const { percent, period } = wording;
  return historyOf(feed, survey, indicator).map((moment) => ({
    ...moment,
    period: period(moment.period),
    value: moment.percentage === undefined ? "" : percent(moment.percentage),
  }));
}

/** "Circa " and the like, before a figure that has it. */
export function qualifierText(
  { qualifier }: MeasuredWords,
  { texts }: Wording,
): TemplateResult | typeof nothing {
  return qualifier ? html`<span lang=${texts.language}>${`${qualifier} `}</span>` : nothing;
}

/** Width of a ring that has its sentence beside it: there is always room for both. */
const ringBeside = () => valueOf(`min(${measures.ring}em, ${measures.ringShare * 100}cqi)`);

/**
 * Styles of tiles and rows, and of the charts in them. The width of the nearest container decides
 * what stands beside the number: nothing, the sentence, or the sentence and the chart.
 *
 * @csspart tile - Each figure: a box, or in a theme and the overview a row.
 * @csspart sentence - Figure and statement, in one paragraph.
 * @csspart chart - The drawing. Decoration: screen readers skip it.
 * @csspart fill - The filled part of the drawing: those that answered yes.
 * @csspart track - The empty part of the drawing: those that answered no.
 * @csspart unanswered - Municipalities without an answer, in the chart `icons`.
 * @csspart line - The line between the dots of the chart `trend`.
 * @csspart legend - What the icons mean, below the chart `icons`.
 * @csspart value - The figure, with "circa" and the like before it.
 * @csspart statement - The sentence after the figure, or the label where there is no figure.
 * @csspart change - What has changed since an earlier survey.
 * @csspart note - Counts, why there is no figure, or a note of the publisher.
 * @csspart definition-toggle - The line that opens and closes the definition of a figure.
 * @csspart definition - What is meant by the figure. Printed, whether open or closed.
 * @csspart source - The source line: topic, region, period, response and publisher.
 * @cssprop [--basisniveau-value-color=inherit] - Color of the figure.
 * @cssprop [--basisniveau-tile-value-font-size=2.25em] - Size of the figure.
 * @cssprop [--basisniveau-tile-chart-inline-size=10em] - Width and height of the ring.
 * @cssprop [--basisniveau-tile-padding=1.25em] - Space within the border of a tile.
 */
export const tileStyles: CSSResult = css`
  .tile {
    display: flex;
    flex-direction: column;
    gap: ${em(measures.tile.gap)};
    /* As high as its neighbors. Not 100%, which in quirks mode can be that of the window. */
    block-size: stretch;
    padding: var(--basisniveau-tile-padding, ${em(measures.tile.padding)});
  }

  /* Firefox has no stretch, and takes a percentage of the window for block-size only. */
  @supports (-moz-appearance: none) {
    .tile {
      min-block-size: 100%;
    }
  }

  .tile > [part="source"] {
    margin-block-start: auto;
  }

  .row {
    display: grid;
    row-gap: ${em(measures.row.gap)};
    padding-block: ${em(measures.row.padding)};
    break-inside: avoid;
  }

  @media print {
    .row {
      padding-block: ${em(measures.row.printPadding)};
    }
  }

  .row:first-child {
    padding-block-start: 0;
  }

  .row:last-child {
    padding-block-end: 0;
  }

  .row + .row {
    border-block-start: 1px solid;
    border-block-start-color: ${role("surface-border-color")};
  }

  [part="sentence"] {
    display: grid;
    row-gap: ${em(measures.tile.gap)};
    column-gap: ${em(measures.tile.columnGap)};
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    align-items: center;
  }

  summary {
    inline-size: fit-content;
    padding-block: ${em(measures.table.togglePadding)};
    cursor: pointer;
    text-decoration: underline;
  }

  @media not print {
    details:not([open]) + [part="definition"] {
      display: none;
    }
  }

  [part="definition-toggle"] {
    padding-block: ${em(measures.tile.togglePadding)};
  }

  [part="value"] {
    grid-area: 1 / 1;
    display: grid;
    color: ${role("value-color")};
    line-height: ${measures.qualifierLineHeight};
  }

  [part="value"] > .number {
    font-size: var(--basisniveau-tile-value-font-size, ${em(measures.value.fontSize)});
    font-weight: 700;
    line-height: ${measures.value.lineHeight};
    font-variant-numeric: tabular-nums;
  }

  [part="chart"] {
    grid-row: 3;
    inline-size: 100%;
  }

  svg {
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

  [part="track"] {
    opacity: 0.15;
  }

  [part="unanswered"] {
    opacity: 0.65;
  }

  /* The outline of the whole, so that filled and empty differ in more than color. */
  svg:is(.bar, .ring) {
    border: 1px solid;
    border-color: color-mix(in srgb, currentColor 65%, transparent);
  }

  svg.ring {
    grid-area: 1 / 1;
    inline-size: var(--basisniveau-tile-chart-inline-size, ${em(measures.ring)});
    max-inline-size: 100%;
    block-size: auto;
    border-radius: 50%;
    fill: none;
    stroke-width: 8;
  }

  svg.ring > * {
    stroke: currentColor;
  }

  svg.ring + [part="value"] {
    inline-size: var(--basisniveau-tile-chart-inline-size, ${em(measures.ring)});
    max-inline-size: 100%;
    justify-items: center;
  }

  .timeline {
    display: grid;
    grid-template-columns: 1fr 1fr;
    row-gap: ${em(measures.trend.gap)};
    column-gap: 1em;
    font-size: ${em(measures.muted.fontSize)};
    line-height: ${measures.muted.lineHeight};
  }

  .timeline > svg {
    grid-column: 1 / -1;
    inline-size: 100%;
    /* Of the tile's text, not of the smaller labels. */
    block-size: ${em(measures.trend.plot / measures.muted.fontSize)};
    border-block: 1px solid;
    border-block-start-color: ${role("surface-border-color")};
    fill: none;
    stroke-width: 0.75em;
  }

  .timeline path {
    stroke: currentColor;
    stroke-linecap: square;
    vector-effect: non-scaling-stroke;
  }

  .timeline > svg > .round {
    stroke-linecap: round;
    stroke-width: 0.5em;
  }

  .timeline > svg > [part="line"] {
    stroke-width: 1.5px;
  }

  .timeline > span + span {
    text-align: end;
  }

  .timeline b {
    display: block;
  }

  svg.icons {
    max-inline-size: ${em(measures.icons)};
    block-size: auto;
  }

  svg.icons > [part="track"] {
    fill: none;
    opacity: 1;
    stroke: currentColor;
    stroke-width: 0.75;
  }

  @media (prefers-contrast: more), (forced-colors: active) {
    svg:is(.bar, .ring) {
      border-color: currentColor;
    }

    [part="track"] {
      opacity: 0.35;
    }
  }

  /* Forced colors don't reach SVG by themselves. */
  @media (forced-colors: active) {
    [part="fill"] {
      color: CanvasText;
    }
  }

  /* Where the ring would be too small for its figure, it stands below. */
  @container (max-inline-size: ${em(measures.tile.maxNarrowWidth)}) {
    svg.ring {
      grid-row: 3;
    }

    svg.ring + [part="value"] {
      justify-items: start;
    }
  }

  @container (min-inline-size: ${em(measures.tile.minBesideWidth)}) {
    [part="sentence"] {
      grid-template-columns: auto minmax(0, 1fr);
    }

    /* In a row the sentence has the place of the chart too, where that is in the ring. */
    [part="statement"] {
      grid-area: 1 / 2;
    }

    :is(.ring, .none) > [part="statement"] {
      grid-column-end: -1;
    }

    svg.ring,
    svg.ring + [part="value"] {
      inline-size: var(--basisniveau-tile-chart-inline-size, ${ringBeside()});
    }

    [part="chart"] {
      grid-area: 2 / 1 / auto / -1;
    }
  }

  /* Within the padding of a tile, a ring leaves too little room for long words. */
  @container (min-inline-size: ${em(measures.tile.minBesideWidth)}) and (max-inline-size: ${em(measures.tile.maxStackedRingWidth)}) {
    .tile > .ring {
      grid-template-columns: minmax(0, 1fr);
    }

    .tile > .ring > :is(svg, [part="value"]) {
      inline-size: var(--basisniveau-tile-chart-inline-size, ${em(measures.ring)});
    }

    .tile > .ring > [part="statement"] {
      grid-area: 2 / 1;
    }
  }
`;
