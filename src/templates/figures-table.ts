import { css, type CSSResult, html, nothing, type TemplateResult } from "lit";
import type { Theme } from "../feed/schema.js";
import { type FigureWords, figureWords } from "../text/figure-words.js";
import type { Wording } from "../text/wording.js";
import * as measures from "../layout/measures.js";
import { em, role } from "../theming/roles.js";
import { figureValue } from "./tile.js";
import type { RenderContext } from "./render-context.js";

/** Every figure of these themes in one table, behind a toggle. Printed, whether open or closed. */
export function figuresTable(themes: Theme[], context: RenderContext): TemplateResult {
  const { wording, region, survey, period, response } = context;
  const { texts, language } = wording;
  const { columns } = texts;
  const rows = themes.flatMap(({ title, indicators }) =>
    indicators.map((indicator) => ({
      title,
      label: indicator.label,
      words: figureWords(indicator, survey, wording),
    })),
  );
  const hasCounts = rows.some(({ words }) => countsOf(words));
  const header = (column: string) => html`<th role="columnheader" scope="col">${column}</th>`;
  const cell = (column: string, content: unknown, lang = texts.language) =>
    html`<td role="cell" data-column=${column} lang=${lang}>${content}</td>`;
  // The table is a sibling of the details element, since not every browser can print what is inside
  // closed details. Roles are explicit, since `display: block` in a narrow column removes the
  // implicit ones.
  return html`<div lang=${texts.language}>
    <details><summary part="toggle">${texts.asTable}</summary></details>
    <table part="table" role="table">
      <caption>
        ${texts.table(region, period)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${header(columns.theme)} ${header(columns.indicator)} ${header(columns.figure)}
          ${hasCounts ? header(columns.count) : nothing} ${header(columns.response)}
          ${header(columns.period)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ title, label, words }) =>
            html`<tr role="row">
              ${cell(columns.theme, title, language)}
              <th role="rowheader" scope="row" lang=${language}>${label}</th>
              ${cell(columns.figure, figureCell(words, wording))}
              ${hasCounts ? cell(columns.count, countsOf(words)) : nothing}
              ${cell(columns.response, response)} ${cell(columns.period, period)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function figureCell(words: FigureWords, wording: Wording) {
  return words.status === "measured"
    ? html`${figureValue(words, wording)}${words.caveat ? `. ${words.caveat}` : nothing}`
    : words.reason;
}

/** Empty where a figure has no counts. */
function countsOf(words: FigureWords): string {
  return (words.status === "measured" && words.counts) || "";
}

/**
 * Styles of the table: rows with lines between them, and in a narrow column one block for each
 * figure.
 *
 * @csspart toggle - The line that opens and closes the table.
 * @csspart table - The table of all figures. Printed, whether open or closed.
 * @cssprop [--basisniveau-table-border-color] - Lines in the table. Default: those around tiles.
 */
export const figuresTableStyles: CSSResult = css`
  summary {
    inline-size: fit-content;
    padding-block: ${em(measures.table.togglePadding)};
    cursor: pointer;
    text-decoration: underline;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: ${em(measures.muted.fontSize)};
    line-height: ${measures.muted.lineHeight};
  }

  @media not print {
    details:not([open]) + table {
      display: none;
    }
  }

  @media print {
    details {
      display: none;
    }

    tr {
      break-inside: avoid;
    }
  }

  caption,
  th,
  td {
    padding-block: 0.5em;
    padding-inline-end: 1em;
    border-block-end: 1px solid;
    border-color: ${role("table-border-color")};
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: top;
  }

  /* Only these columns have words that are longer than a column is wide. */
  tbody th,
  td:first-child {
    overflow-wrap: anywhere;
  }

  caption {
    font-weight: 700;
  }

  @container (max-inline-size: ${em(measures.table.maxNarrowWidth)}) {
    table,
    caption,
    tbody,
    tr,
    th,
    td {
      display: block;
      overflow-wrap: anywhere;
      border: 0;
      padding-block: 0.125em;
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

    td:empty {
      display: none;
    }
  }
`;
