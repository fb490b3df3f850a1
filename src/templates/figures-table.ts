import { css, type CSSResult, html, nothing, type TemplateResult } from "lit";
import type { Indicator, RichText, Survey, Theme } from "../feed/schema.js";
import { figureOf, surveysUntil } from "../feed/select.js";
import {
  type FigureWords,
  figureRemark,
  figureWords,
  responseCell,
  responseWords,
} from "../text/figure-words.js";
import type { Wording } from "../text/wording.js";
import * as measures from "../layout/measures.js";
import { em, role } from "../theming/roles.js";
import { richText } from "./rich-text.js";
import { qualifierText } from "./tile.js";
import type { RenderContext } from "./render-context.js";

/** More columns than this become blocks at any width. */
const maxColumns = 6;

/**
 * Every figure of these themes in one table, behind a toggle: a column for each survey so far, and
 * the notes below it. Printed, whether open or closed.
 */
export function figuresTable(themes: Theme[], context: RenderContext): TemplateResult {
  const { texts } = context.wording;
  // The table is a sibling of the details element, since not every browser can print what is inside
  // closed details.
  return html`<div class="figures" lang=${texts.language}>
    <details><summary part="toggle">${texts.asTable}</summary></details>
    ${downloadControl(themes, context)}
    ${context.table === "later" ? nothing : content(themes, context)}
  </div>`;
}

// Roles are explicit, since `display: block` in a narrow column removes the implicit ones.
function content(themes: Theme[], context: RenderContext) {
  const { feed, wording, survey } = context;
  const surveys = surveysUntil(feed, survey);
  return html`<div class=${surveys.length > maxColumns ? "content narrow" : "content"}>
    <table part="table" role="table">
      <caption>
        ${caption(surveys, context)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${[wording.texts.columns.indicator, ...columnsOf(surveys, wording)].map(
            (column) => html`<th role="columnheader" scope="col">${column}</th>`,
          )}
        </tr>
      </thead>
      ${themes.map((theme) => themeRows(theme, surveys, context, themes.length > 1))}
      ${surveys.length > 1 ? responseRow(surveys, wording) : nothing}
    </table>
    ${notes(themes, surveys, wording)}
  </div>`;
}

/** A single survey stands in the caption. */
function caption(surveys: Survey[], { wording, region, survey, period }: RenderContext): string {
  const title = wording.texts.table(region);
  return surveys.length > 1 ? title : `${title}, ${period}. ${responseWords(survey, wording)}`;
}

function columnsOf(surveys: Survey[], { texts, period }: Wording): string[] {
  return surveys.length > 1 ? surveys.map((each) => period(each.period)) : [texts.columns.figure];
}

function themeRows(
  { title, indicators }: Theme,
  surveys: Survey[],
  { wording }: RenderContext,
  hasTitle: boolean,
) {
  const { language } = wording;
  const columns = columnsOf(surveys, wording);
  return html`<tbody role="rowgroup">
    ${
      hasTitle
        ? html`<tr role="row">
            <th role="rowheader" scope="rowgroup" colspan=${columns.length + 1} lang=${language}>
              ${title}
            </th>
          </tr>`
        : nothing
    }
    ${indicators.map(
      (indicator) =>
        html`<tr role="row">
          <th role="rowheader" scope="row" lang=${language}>${indicator.label}</th>
          ${surveys.map((survey, index) =>
            cell(columns[index], figureCell(figureWords(indicator, survey, wording), wording)),
          )}
        </tr>`,
    )}
  </tbody>`;
}

function cell(column: string | undefined, content: unknown) {
  return html`<td role="cell" data-column=${column ?? ""}>${content}</td>`;
}

function figureCell(words: FigureWords, wording: Wording) {
  if (words.status === "unmeasured") {
    return words.reason;
  }
  const { value, counts, caveat } = words;
  return html`${qualifierText(words, wording)}${value}${counts ? ` (${counts})` : nothing}${
    caveat ? `. ${caveat}` : nothing
  }`;
}

function responseRow(surveys: Survey[], wording: Wording) {
  const columns = columnsOf(surveys, wording);
  return html`<tfoot role="rowgroup">
    <tr role="row">
      <th role="rowheader" scope="row">${wording.texts.columns.response}</th>
      ${surveys.map((survey, index) => cell(columns[index], responseCell(survey, wording)))}
    </tr>
  </tfoot>`;
}

/** What the publisher adds to surveys and figures, each with what it is about. */
function notes(themes: Theme[], surveys: Survey[], { period, language }: Wording) {
  const indicators = themes.flatMap((theme) => theme.indicators);
  const all = surveys.flatMap((survey) => [
    noteOn(period(survey.period), survey.note),
    ...indicators.map((indicator) =>
      noteOn(noteTitle(indicator, survey, period), figureRemark(figureOf(survey, indicator))),
    ),
  ]);
  const shown = all.filter((note) => note !== nothing);
  return shown.length > 0
    ? html`<div part="table-notes" class="muted" lang=${language}>${shown}</div>`
    : nothing;
}

function noteTitle({ label }: Indicator, survey: Survey, period: Wording["period"]): string {
  return `${label}, ${period(survey.period)}`;
}

function noteOn(title: string, note: RichText | undefined) {
  return note ? html`<p><strong>${title}:</strong> ${richText(note)}</p>` : nothing;
}

/** Where no script runs, a link to the file that was published; else the file is made on demand. */
function downloadControl(themes: Theme[], { wording, download }: RenderContext) {
  const text = wording.texts.asCsv;
  switch (typeof download) {
    case "string":
      return html`<a part="download" href=${download} download>${text}</a>`;
    case "function":
      return html`<button part="download" type="button" @click=${() => download(themes)}>
        ${text}
      </button>`;
    default:
      return nothing;
  }
}

/**
 * Styles of the table: rows with lines between them, and in a narrow column one block for each
 * figure.
 *
 * @csspart toggle - The line that opens and closes the table.
 * @csspart download - What saves the figures as a CSV file.
 * @csspart table - The table of all figures. Printed, whether open or closed.
 * @csspart table-notes - What the publisher adds to surveys and figures, below the table.
 * @cssprop [--basisniveau-table-border-color] - Lines in the table. Default: those around tiles.
 */
export const figuresTableStyles: CSSResult = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    column-gap: ${em(measures.table.columnGap)};
  }

  [part="toggle"],
  [part="download"] {
    padding-block: ${em(measures.table.togglePadding)};
  }

  /* A button that looks like the toggle beside it. */
  button[part="download"] {
    min-block-size: 0;
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: ${em(measures.muted.fontSize)};
    line-height: ${measures.muted.lineHeight};
  }

  @media not print {
    details:not([open]) ~ .content {
      display: none;
    }
  }

  @media print {
    table {
      --_cell-padding: 0.125em;
    }

    .figures > :is(details, [part="download"]) {
      display: none;
    }

    tr {
      break-inside: avoid;
    }
  }

  caption,
  th,
  td {
    padding-block: var(--_cell-padding, 0.5em);
    padding-inline-end: 1em;
    border-block-end: 1px solid;
    border-color: ${role("table-border-color")};
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: top;
  }

  th:not(:first-child),
  td {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  /* Only this column has words that are longer than a column is wide. */
  tbody th {
    overflow-wrap: anywhere;
  }

  caption {
    font-weight: 700;
  }

  .content {
    inline-size: 100%;
  }

  /* A container of its own, so narrow that each row becomes a block. */
  .content.narrow {
    container-type: inline-size;
    max-inline-size: ${em(measures.table.maxNarrowWidth)};
  }

  [part="table-notes"] {
    padding-block-start: 0.5em;
  }

  @container (max-inline-size: ${em(measures.table.maxNarrowWidth)}) {
    table,
    caption,
    tbody,
    tfoot,
    tr,
    th,
    td {
      display: block;
      overflow-wrap: anywhere;
      border: 0;
      padding-block: 0.125em;
    }

    td {
      text-align: start;
    }

    /* Visually hidden, but still in the accessibility tree. */
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    tr {
      padding-block: 0.5em;
      border-block-start: 1px solid;
      border-color: ${role("table-border-color")};
    }

    /* With empty alternative text, since screen readers announce the column header already. */
    td::before {
      content: attr(data-column) ": ";
      content: attr(data-column) ": " / "";
    }
  }
`;
