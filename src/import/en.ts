import type { JsonMistake } from "./json-mistake.js";
import type { FormWording, Message, MessageWording } from "./message.js";

/** Every text of the import, in English. */
export const en = {
  sentence,
  jsonMistake,
  line: (line) => `line ${line}`,
  form: {
    figures: "Figures",
    explained: "Explanation",
    explanation: [
      "The sheet Figures has a row for each indicator.",
      "Fill in how many municipalities said yes (column ja), and how many answered (column antwoorden).",
      "If you know only the percentage, fill that in, and leave ja and antwoorden empty.",
      "Leave a row empty if there is no new figure.",
      "Status: provisional, missing or suppressed. Empty means final.",
      "Toelichting: what readers have to know of this figure.",
      "The order of the rows doesn't matter. Change nothing in the column id and in the first row.",
    ],
    statuses: ["final", "provisional", "missing", "suppressed"],
    noCount: "Fill in a whole number: a number of municipalities.",
    noPercentage: "Fill in a percentage from 0% to 100%.",
    noStatus: "Choose a status from the list, or leave the cell empty.",
  },
} satisfies MessageWording & { form: FormWording };

function shown(found: string | number): string {
  return typeof found === "number" ? String(found) : `'${found}'`;
}

function listed(items: string[]): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${items.slice(-1).join("")}`;
}

function sentence(message: Message): string {
  switch (message.kind) {
    case "too-large":
      return "this file is larger than 5 MB. Save only the sheet with the figures.";
    case "empty-file":
      return "this file is empty.";
    case "encrypted":
      return "this file has a password. Save it in Excel without one.";
    case "old-excel":
      return "this is an old Excel file (.xls). Save it in Excel as .xlsx.";
    case "other-spreadsheet":
      return "this is a spreadsheet of another program. Save it there as .xlsx or .csv.";
    case "not-a-spreadsheet":
      return "this is no spreadsheet. Choose a file that ends in .xlsx or .csv.";
    case "damaged":
      return "this .xlsx file is damaged. Open it in Excel and save it again.";
    case "windows-1252":
      return "the text isn't UTF-8 and was read as Windows-1252.";
    case "quotes":
      return "from here on, the quotes (\") don't match.";
    case "far-cell":
      return `the sheet '${message.sheet}' has something in ${message.found}. Remove what isn't near the figures.`;
    case "no-headings":
      return "there is no row of headings. Put above the figures, for example: indicator, ja, antwoorden.";
    case "several-sheets":
      return `several sheets have figures: ${listed(message.sheets)}. Choose one.`;
    case "unknown-sheet":
      return `there is no sheet '${message.sheet}' with figures.${message.sheets.length > 0 ? ` There is: ${listed(message.sheets)}.` : ""}`;
    case "hidden-sheet":
      return `the sheet '${message.sheet}' is hidden, and was read all the same.`;
    case "ambiguous-columns":
      return `this column and ${listed(message.others)} mean the same. They weren't read.`;
    case "unknown-row":
      return `no indicator is called '${message.found}'. This row wasn't read.`;
    case "nameless-row":
      return "this row names no indicator. It wasn't read.";
    case "two-indicators":
      return `'${message.found}' and '${message.other}' are two indicators. This row wasn't read.`;
    case "duplicate-row":
      return `'${message.indicator}' is also in ${listed(message.others)}. None of these rows was read.`;
    case "total-row":
      return "the row with the total was skipped.";
    case "remark-row":
      return `'${message.found}' has no figures and was skipped.`;
    case "empty-row":
      return `'${message.indicator}' has no figure here.`;
    case "hidden-row":
      return "this row is hidden, and was read all the same.";
    case "percentage-cell":
      return `${shown(message.found)} in a percentage cell was read as ${message.percentage}%.`;
    case "percentage-text":
      return `${shown(message.found)} was read as ${message.percentage}%.`;
    case "rounded":
      return `${shown(message.found)} was rounded to ${message.percentage}%.`;
    case "counts":
      return `${message.count} of ${message.base} is ${message.percentage}%.`;
    case "base-alone":
      return `${message.found} answers, but not how many yes. This number was skipped.`;
    case "not-understood":
      return `${shown(message.found)} is no figure.`;
    case "date":
      return "this is a date. Excel makes one of 21/28: type 21 van 28.";
    case "formula-error":
      return "the formula in this cell gives an error.";
    case "formula-not-calculated":
      return "the result of this formula isn't in the file. Save it in Excel again.";
    case "fraction":
      return `is ${shown(message.found)} here a part of 1, or a percentage? Type it with a %.`;
    case "out-of-range":
      return `${shown(message.found)} is no percentage from 0 to 100.`;
    case "not-a-count":
      return `${shown(message.found)} is no number of municipalities.`;
    case "no-base":
      return `${message.found} of how many answers? Put that in a column 'antwoorden'.`;
    case "impossible-counts":
      return `${message.count} of ${message.base} can't be.`;
    case "contradiction":
      return `this says ${message.found}, but the same row also says ${message.other}.`;
    case "other-percentage":
      return `this says ${shown(message.found)}%, but ${message.count} of ${message.base} is ${message.percentage}%.`;
    case "unknown-status":
      return `'${message.found}' is no status. Choose: definitief, voorlopig, niet bekend or niet openbaar.`;
    case "status-with-figure":
      return `this says '${message.found}', but there is a figure in this row too.`;
  }
}

function jsonMistake({ kind, found }: JsonMistake): string {
  switch (kind) {
    case "trailing-comma":
      return "the last of a row has no comma after it. Remove it.";
    case "decimal-comma":
      return `${found} has a comma. Write a whole number.`;
    case "no-number":
      return `${found} is no number. Write a whole number.`;
    case "single-quotes":
      return 'this is a single quote. Put text between straight double ones: ".';
    case "typographic-quotes":
      return `this is a curly quote (${found}). Put text between straight double ones: ".`;
    case "unquoted-text":
      return `${found} isn't between quotes ("), or there is one quote too many.`;
    case "unclosed-text":
      return 'this text has no quote (") at its end, on the same line.';
    case "unclosed-bracket":
      return `this bracket (${found}) is never closed.`;
    case "extra-bracket":
      return `this bracket (${found}) closes nothing, and is one too many.`;
    case "missing-comma":
      return "a comma is missing before this.";
    case "missing-colon":
      return "a colon is missing before this.";
    case "missing-value":
      return "a value is missing before this.";
    case "comment":
      return "JSON has no comments. Remove this one.";
    case "character":
      return "this text has a tab or a \\. Write a space, or \\\\ for a \\.";
    case "extra-text":
      return "the file should have ended here. Remove what follows.";
    case "other":
      return `${found} can't be here.`;
  }
}
