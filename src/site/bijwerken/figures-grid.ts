import { html, nothing, type TemplateResult } from "lit";
import { messageLine } from "../../import/message.js";
import { pastedBlock } from "../../import/pasted-block.js";
import type { PageFinding } from "./findings.js";
import { figureIn, type Grid, gridOf, withBlock, withRow } from "./grid-edit.js";
import { focusCell, type GridPosition, positionAfter, positionOf } from "./grid-position.js";
import { listIn, textIn } from "./json.js";
import { isFormatted } from "./note.js";
import type { PageContext } from "./page-context.js";
import { periodText } from "./period.js";
import { inputId } from "./step.js";
import { importTexts, texts } from "./texts.js";
import { cellText, type GridColumn, qualifiers, type RawFigure, statuses } from "./typed-cell.js";

const { grid: words } = texts;

/** The table of a survey: a row of inputs for each indicator, by theme. */
export function figuresGrid(context: PageContext, survey: number): TemplateResult {
  const { data } = context;
  const grid = gridOf(data, survey);
  const period = textIn(data, ["surveys", survey, "period"]);
  return html`<div class="grid">
    <table
      @keydown=${(event: KeyboardEvent) => moveFocus(event)}
      @paste=${(event: ClipboardEvent) => paste(event, context, grid)}
      @change=${(event: Event) => commit(event, context, grid)}
      @focusin=${({ target }: Event) => selectText(target)}
    >
      <caption>
        <span>${words.caption(periodText(period))}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.indicator}</th>
          ${grid.columns.map(
            (column) => html`<th scope="col" id="column-${column}">${words.columns[column]}</th>`,
          )}
        </tr>
      </thead>
      ${listIn(data, ["themes"]).map(
        (theme) =>
          html`<tbody>
            <tr class="theme">
              <th scope="rowgroup" colspan=${grid.columns.length + 1}>
                <span>${textIn(theme, ["title"])}</span>
              </th>
            </tr>
            ${listIn(theme, ["indicators"]).map((indicator) =>
              figureRow(context, grid, textIn(indicator, ["id"]), textIn(indicator, ["label"])),
            )}
          </tbody>`,
      )}
    </table>
  </div>`;
}

function figureRow(context: PageContext, grid: Grid, id: string, label: string) {
  const figure = figureIn(context.data, grid, id);
  const path = inputId(["surveys", grid.survey, "figures", id]);
  // An empty row says enough for itself: what is missing is in the summary.
  const findings = Object.keys(figure).length > 0 ? findingsOf(path, context, grid) : [];
  return html`<tr>
      <th scope="row" id="row-${id}">${label || id}</th>
      ${grid.columns.map((column, index) => {
        const position = { row: grid.ids.indexOf(id), column: index };
        return html`<td class="cell-${column}">
          ${cell(figure, column, id, `${path}.${column}`, position, findings)}
        </td>`;
      })}
    </tr>
    ${findings.length > 0 || isFormatted(figure["note"]) ? remarks(figure, findings, path, grid) : nothing}`;
}

/** What is wrong in a row, in the order of its columns: one finding for each path. */
function findingsOf(path: string, { findings, errors }: PageContext, grid: Grid): PageFinding[] {
  const column = (at: string) =>
    grid.columns.findIndex((each) => `${at}.`.startsWith(`${path}.${each}.`));
  return findings
    .filter(({ path: at }, index) => {
      const isFirst = findings.findIndex((each) => each.path === at) === index;
      return isFirst && `${at}.`.startsWith(`${path}.`);
    })
    .map((finding) => ({ ...finding, message: errors.get(finding.path) ?? finding.message }))
    .sort((one, other) => column(one.path) - column(other.path));
}

/** What is wrong in a row, below it: a cell is too narrow for a sentence. */
function remarks(figure: RawFigure, findings: PageFinding[], path: string, grid: Grid) {
  return html`<tr class="remarks">
    <td colspan=${grid.columns.length + 1}>
      ${findings.map(({ path: at, isWarning, message }) => {
        const column = grid.columns.find((each) => at.startsWith(`${path}.${each}`));
        return html`<p id="${at}-finding" class="finding ${isWarning ? "warning" : "bad"}">
          ${column ? `${words.columns[column]}: ` : ""}${message}
        </p>`;
      })}
      ${
        isFormatted(figure["note"])
          ? html`<p class="finding" id="${path}.note-formatted">
              ${words.columns.note}: ${texts.figures.formatted}
            </p>`
          : nothing
      }
    </td>
  </tr>`;
}

function cell(
  figure: RawFigure,
  column: GridColumn,
  id: string,
  path: string,
  { row, column: index }: GridPosition,
  findings: PageFinding[],
) {
  const own = findings.filter((each) => each.path.startsWith(path));
  const isReadonly = column === "note" && isFormatted(figure["note"]);
  const descriptions = own.map((each) => `${each.path}-finding`);
  const describedBy =
    [...descriptions, ...(isReadonly ? [`${path}-formatted`] : [])].join(" ") || nothing;
  const invalid = own.some(({ isWarning }) => !isWarning) ? "true" : nothing;
  const named = `row-${id} column-${column}`;
  const value = cellText(figure, column);
  switch (column) {
    case "qualifier":
      return html`<select
        id=${path}
        aria-labelledby=${named}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        data-row=${row}
        data-column=${index}
      >
        ${options(["", ...qualifiers], value, { "": words.noQualifier, ...words.qualifiers })}
      </select>`;
    case "status":
      return html`<select
        id=${path}
        aria-labelledby=${named}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        data-row=${row}
        data-column=${index}
      >
        ${options(statuses, value, words.statuses)}
      </select>`;
    case "comparable":
      return html`<input
        type="checkbox"
        id=${path}
        aria-labelledby=${named}
        aria-describedby=${describedBy}
        data-row=${row}
        data-column=${index}
        .checked=${figure["comparable"] !== false}
      />`;
    default:
      return html`<input
        type="text"
        id=${path}
        autocomplete="off"
        inputmode=${column === "note" ? nothing : "decimal"}
        aria-labelledby=${named}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        data-row=${row}
        data-column=${index}
        ?readonly=${isReadonly}
        value=${value}
        .value=${value}
      />`;
  }
}

/** Options of a list, with what stands in the file if it is none of them. */
function options(values: readonly string[], chosen: string, labels: Record<string, string>) {
  const all = values.includes(chosen) ? values : [...values, chosen];
  return all.map(
    (value) =>
      html`<option .value=${value} .selected=${value === chosen}>
        ${labels[value] ?? value}
      </option>`,
  );
}

function moveFocus(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  if (key === "F2" && target instanceof HTMLInputElement && target.type === "text") {
    target.setSelectionRange(target.value.length, target.value.length);
    event.preventDefault();
    return;
  }
  if (key === "Escape" && target instanceof HTMLInputElement && target.type === "text") {
    target.value = target.defaultValue;
    target.select();
    return;
  }
  const position = positionAfter(event);
  // At the edge of the grid, Enter counts as a change to the browser.
  if (position && currentTarget instanceof Element && focusCell(currentTarget, position)) {
    event.preventDefault();
  }
}

/** As in a spreadsheet, typing replaces what is in a cell that was just entered. */
function selectText(target: EventTarget | null): void {
  if (target instanceof HTMLInputElement && target.type === "text") {
    target.select();
  }
}

function paste(event: ClipboardEvent, { text, edit, tell }: PageContext, grid: Grid): void {
  const position = positionOf(event.target);
  const block = pastedBlock(event.clipboardData?.getData("text/plain") ?? "");
  if (!position || !block) {
    return;
  }
  event.preventDefault();
  const filled = withBlock(text, grid, position, block);
  edit(filled.text);
  tell(
    [
      words.pasted(filled.cells),
      ...(filled.outside > 0 ? [words.outside(filled.outside)] : []),
    ].join(" "),
  );
}

function commit({ target }: Event, { data, text, edit, tell }: PageContext, grid: Grid): void {
  const position = positionOf(target);
  const id = position && grid.ids[position.row];
  const column = position && grid.columns[position.column];
  if (id === undefined || column === undefined) {
    return;
  }
  const typed = valueOf(target);
  const before = figureIn(data, grid, id);
  const next = withRow(text, grid, id, [[column, typed]]);
  edit(next.text);
  if (next.messages.length > 0) {
    tell(next.messages.map((message) => messageLine(message, importTexts)).join(" "));
  }
  // Where nothing changed, such as for "75 %", nothing would be rendered.
  if (next.text === text && target instanceof HTMLInputElement && target.type === "text") {
    target.value = cellText(before, column);
  }
}

function valueOf(target: EventTarget | null): string {
  if (target instanceof HTMLInputElement) {
    return target.type === "checkbox" ? (target.checked ? "ja" : "nee") : target.value;
  }
  return target instanceof HTMLSelectElement ? target.value : "";
}
