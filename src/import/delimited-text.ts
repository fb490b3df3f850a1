import Papa from "papaparse";
import { findHeadings } from "./headings.js";
import type { Message } from "./message.js";
import { columnLetters, type Row, type Sheet } from "./spreadsheet.js";

/** What a Dutch Excel writes first, then what it puts on the clipboard, then the rest of the world. */
const delimiters = [";", "\t", ","];

/** The one sheet of a text file, or what keeps its rows from being told apart. */
export type DelimitedText = { sheet: Sheet } | { problem: Message };

/**
 * Reads a text file. Of the delimiters, it is the one that gives most headings: counting them, as
 * is usual, fails on decimal commas.
 */
export function readDelimitedText(text: string): DelimitedText {
  const candidates = delimiters.map((delimiter) => parsed(text, delimiter));
  const sizes = candidates.map(({ rows }) => findHeadings(rows)?.columns.size ?? 0);
  const best = candidates[sizes.indexOf(Math.max(...sizes))];
  return best?.problem
    ? { problem: best.problem }
    : { sheet: { name: "", isHidden: false, rows: best?.rows ?? [] } };
}

interface Parsed {
  rows: Row[];
  problem?: Message;
}

function parsed(text: string, delimiter: string): Parsed {
  const result: Parsed = { rows: [] };
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    // A value may contain line breaks, so rows aren't lines.
    step: ({ data, errors, meta: { cursor } }) => {
      const number = String(result.rows.length + 1);
      const cells = data.map((value, column) => ({
        address: columnLetters(column) + number,
        value: value.trim() || null,
        isPercentage: false,
      }));
      if (errors.some(({ type }) => type === "Quotes")) {
        result.problem ??= { kind: "quotes", at: { cell: `A${number}`, line } };
      }
      result.rows.push({ cells, isHidden: false, line });
      line += text.slice(start, cursor).split(/\r\n|\r|\n/).length - 1;
      start = cursor;
    },
  });
  return result;
}
