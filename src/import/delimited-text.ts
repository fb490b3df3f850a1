import Papa from "papaparse";
import { findHeadings } from "./headings.js";
import { columnLetters, type Row, type Sheet } from "./spreadsheet.js";

/** What a Dutch Excel writes first, then what it puts on the clipboard, then the rest of the world. */
const delimiters = [";", "\t", ","];

/**
 * The one sheet of a text file. Of the delimiters, it is the one that gives most headings: counting
 * them, as is usual, fails on decimal commas.
 */
export function readDelimitedText(text: string): Sheet {
  const candidates = delimiters.map((delimiter) => rowsOf(text, delimiter));
  const sizes = candidates.map((rows) => findHeadings(rows)?.columns.size ?? 0);
  const rows = candidates[sizes.indexOf(Math.max(...sizes))] ?? [];
  return { name: "", isHidden: false, rows };
}

function rowsOf(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    // A value may contain line breaks, so rows aren't lines.
    step: ({ data, meta: { cursor } }) => {
      const number = String(rows.length + 1);
      const cells = data.map((value, column) => ({
        address: columnLetters(column) + number,
        value: value.trim() || null,
        isPercentage: false,
      }));
      rows.push({ cells, isHidden: false, line });
      line += text.slice(start, cursor).split(/\r\n|\r|\n/).length - 1;
      start = cursor;
    },
  });
  return rows;
}
