import { html, nothing, type TemplateResult } from "lit";
import { messageLine, type Message } from "../../import/message.js";
import type { ReadFigures } from "../../import/read-figures.js";
import { hintFor } from "../controls.js";
import { chosenFile, dropArea } from "./drop.js";
import { labelOf } from "./findings.js";
import { textIn } from "./json.js";
import { type PageContext, section } from "./page-context.js";
import { periodText } from "./period.js";
import { importTexts, texts } from "./texts.js";

const { spreadsheet } = texts;

/** What was read of a spreadsheet, and how to read it again. */
export interface Imported {
  name: string;
  bytes: Uint8Array;
  read: ReadFigures;
}

/** What the step on spreadsheets can ask of the page. */
export interface SpreadsheetActions {
  read: (name: string, bytes: Uint8Array, sheet?: string) => void;
  makeForm: () => void;
}

/** The step that takes figures from Excel, and makes an empty form. */
export function spreadsheetStep(
  number: number,
  context: PageContext,
  imported: Imported | undefined,
  actions: SpreadsheetActions,
): TemplateResult {
  const { data, survey } = context;
  const period = periodText(textIn(data, ["surveys", survey ?? -1, "period"]));
  return section(
    number,
    "spreadsheet",
    spreadsheet.heading,
    html`<p>
        <button type="button" class="button" @click=${actions.makeForm}>${spreadsheet.form}</button>
      </p>
      <p class="hint">${spreadsheet.formHint}</p>
      ${
        survey === undefined
          ? html`<p class="note">${spreadsheet.chooseSurvey}</p>`
          : html`<p>${spreadsheet.introduction(period)}</p>
              ${sources(actions)}`
      }
      <div role="status">${imported && report(context, imported, actions)}</div>`,
  );
}

function sources({ read }: SpreadsheetActions) {
  const take = (file: File) => {
    void file.arrayBuffer().then((buffer) => read(file.name, new Uint8Array(buffer)));
  };
  const area = dropArea(take);
  return html`<div class="field drop" @dragover=${area.over} @drop=${area.drop}>
      <label class="label" for="spreadsheet-file">${spreadsheet.file}</label>
      ${hintFor("spreadsheet-file", spreadsheet.fileHint)}
      <input
        id="spreadsheet-file"
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        aria-describedby="spreadsheet-file-hint"
        @change=${(event: Event) => {
          const file = chosenFile(event);
          if (file) {
            take(file);
          }
        }}
      />
    </div>
    <form
      class="field"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (event.currentTarget instanceof HTMLFormElement) {
          const cells = new FormData(event.currentTarget).get("cells");
          const text = typeof cells === "string" ? cells : "";
          read(spreadsheet.pastedText, new TextEncoder().encode(text));
        }
      }}
    >
      <label class="label" for="cells">${spreadsheet.text}</label>
      <textarea id="cells" name="cells" rows="5" spellcheck="false"></textarea>
      <p><button type="submit" class="button">${spreadsheet.read}</button></p>
    </form>`;
}

function report({ data }: PageContext, imported: Imported, { read }: SpreadsheetActions) {
  const { name, bytes, read: result } = imported;
  const ids = Object.keys(result.figures);
  const lines = (messages: Message[]) =>
    messages.map((message) => messageLine(message, importTexts));
  const sheets = result.problems.flatMap((each) =>
    each.kind === "several-sheets" ? each.sheets : [],
  );
  return html`<p class="verdict ${result.problems.length > 0 ? "warning" : "good"}">
      ${spreadsheet.matched(name, ids.length)}
    </p>
    ${list(spreadsheet.problems, lines(result.problems))}
    ${
      sheets.length > 0
        ? html`<p class="actions">
            ${sheets.map(
              (sheet) =>
                html`<button type="button" class="button" @click=${() => read(name, bytes, sheet)}>
                  ${spreadsheet.sheet(sheet)}
                </button>`,
            )}
          </p>`
        : nothing
    }
    ${list(
      spreadsheet.matches,
      ids.map((id) => spreadsheet.match(labelOf(id, data), result.cells[id] ?? "")),
    )}
    ${list(spreadsheet.conversions, lines(result.conversions))}
    ${list(spreadsheet.skipped, lines(result.skipped))}
    ${
      ids.length > 0
        ? list(
            spreadsheet.unmatched,
            result.unmatched.map((id) => labelOf(id, data)),
          )
        : nothing
    }`;
}

function list(heading: string, lines: string[]) {
  return lines.length > 0
    ? html`<h3>${heading}</h3>
        <ul class="lines">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
    : nothing;
}
