import { normalized } from "./normalized.js";
import type { Cell, Row } from "./spreadsheet.js";

/** What is in a column. */
export type Column = "name" | "percentage" | "count" | "base" | "outcome" | "status" | "note";

/** The headings that are understood, in any case. */
const headings = new Map<string, Column>([
  ["indicator", "name"],
  ["onderwerp", "name"],
  ["id", "name"],
  ["percentage", "percentage"],
  ["%", "percentage"],
  ["aandeel", "percentage"],
  ["ja", "count"],
  ["aantal ja", "count"],
  ["aantal", "count"],
  ["antwoorden", "base"],
  ["aantal antwoorden", "base"],
  ["totaal", "base"],
  ["uitkomst", "outcome"],
  ["status", "status"],
  ["toelichting", "note"],
]);

/** Columns of which one has to be there: without them, there is nothing to read. */
const columnsWithFigures: Column[] = ["percentage", "count", "outcome", "status"];

/** The headings of a table. */
export interface Headings {
  /** Index of the first row below the headings. */
  firstRow: number;
  /** What is in the column of that index. */
  columns: Map<number, Column>;
  /** Headings of columns that mean the same, which aren't read. */
  ambiguous: Cell[][];
}

/**
 * The headings of the first table: those of one row, or of two where cells of the first are merged
 * with those beside or below them. Titles may stand above it.
 */
export function findHeadings(rows: Row[]): Headings | undefined {
  for (const [index, row] of rows.entries()) {
    const cells = headingCells(row);
    if (cells.size > 0) {
      const below = secondRow(row, rows[index + 1]);
      const all = new Map([...cells, ...below]);
      const kinds = [...all.values()].map(columnOf);
      if (kinds.includes("name") && columnsWithFigures.some((each) => kinds.includes(each))) {
        return withoutAmbiguous(all, index + (below.size > 0 ? 2 : 1));
      }
    }
  }
  return undefined;
}

function headingCells({ cells }: Row): Map<number, Cell> {
  return new Map([...cells.entries()].filter(([, cell]) => columnOf(cell) !== undefined));
}

function columnOf({ value }: Cell): Column | undefined {
  return typeof value === "string" ? headings.get(normalized(value)) : undefined;
}

/** The headings below merged ones: a row of nothing else, with no names. */
function secondRow(first: Row, row: Row | undefined): Map<number, Cell> {
  const cells = row ? headingCells(row) : new Map<number, Cell>();
  const filled = row?.cells.filter(({ value }) => value !== null) ?? [];
  const isBelowName = [...cells.keys()].some((index) => {
    const above = first.cells[index];
    return above && columnOf(above) === "name";
  });
  return filled.length === cells.size && !isBelowName ? cells : new Map<number, Cell>();
}

/** Names may be in several columns: an id and a label. Of the others, each has one column. */
function withoutAmbiguous(cells: Map<number, Cell>, firstRow: number): Headings {
  const columns = new Map<number, Column>();
  const ambiguous: Cell[][] = [];
  for (const column of new Set(headings.values())) {
    const those = [...cells].filter(([, cell]) => columnOf(cell) === column);
    if (those.length > 1 && column !== "name") {
      ambiguous.push(those.map(([, cell]) => cell));
    } else {
      those.forEach(([index]) => columns.set(index, column));
    }
  }
  return { firstRow, columns, ambiguous };
}
