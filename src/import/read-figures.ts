import { has } from "../feed/has.js";
import type { Feed } from "../feed/schema.js";
import { isFilled } from "./cell-value.js";
import { type Column, findHeadings, type Headings } from "./headings.js";
import { type ImportedFigure, readRow } from "./read-row.js";
import type { Message } from "./message.js";
import { normalized } from "./normalized.js";
import { readSpreadsheet } from "./read-spreadsheet.js";
import { shownText } from "./shown-text.js";
import type { Cell, Row, Sheet } from "./spreadsheet.js";

/** What a spreadsheet says of the indicators of a feed. */
export interface ReadFigures {
  /** By the id of the indicator. */
  figures: Record<string, ImportedFigure>;
  /** The cell that names the indicator, such as `A4`, by the id of the indicator. */
  cells: Record<string, string>;
  /** What was read otherwise than it stands there. */
  conversions: Message[];
  /** What was rightly left out: totals, remarks, empty rows. */
  skipped: Message[];
  /** What wasn't understood and somebody has to look at. */
  problems: Message[];
  /** Ids of the indicators for which there is no figure. */
  unmatched: string[];
}

/** What is known of a spreadsheet beside its content. */
export interface ReadOptions {
  /** Name of the sheet, where several have figures. */
  sheet?: string;
  /** Number of municipalities that answered, of which a number of yes is a part. */
  respondents?: number;
}

/** Reads the figures for a feed from an .xlsx or text file. What it doesn't understand is a problem. */
export async function readFigures(
  bytes: Uint8Array,
  feed: Feed,
  options: ReadOptions = {},
): Promise<ReadFigures> {
  const result: ReadFigures = {
    figures: {},
    cells: {},
    conversions: [],
    skipped: [],
    problems: [],
    unmatched: [],
  };
  const file = await readSpreadsheet(bytes);
  if (has(file, "problem")) {
    result.problems.push(file.problem);
  } else {
    result.conversions.push(...file.conversions);
    const table = tableIn(file.sheets, options.sheet);
    if (has(table, "problem")) {
      result.problems.push(table.problem);
    } else {
      if (table.sheet.isHidden) {
        result.conversions.push({ kind: "hidden-sheet", sheet: shownText(table.sheet.name) });
      }
      readTable(table, feed, options, result);
    }
  }
  const ids = feed.themes.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  result.unmatched = ids.filter((id) => !Object.hasOwn(result.figures, id));
  return result;
}

interface Table {
  sheet: Sheet;
  headings: Headings;
}

/** The table to read: of the chosen sheet, else of the only one, and not of a hidden one by choice. */
function tableIn(sheets: Sheet[], name: string | undefined): Table | { problem: Message } {
  const tables = sheets.flatMap((sheet) => {
    const headings = findHeadings(sheet.rows);
    return headings ? [{ sheet, headings }] : [];
  });
  const names = (those: Table[]) => those.map(({ sheet }) => shownText(sheet.name));
  if (name !== undefined) {
    const chosen = tables.find(({ sheet }) => normalized(sheet.name) === normalized(name));
    return chosen ?? { problem: { kind: "unknown-sheet", sheet: name, sheets: names(tables) } };
  }
  const visible = tables.filter(({ sheet }) => !sheet.isHidden);
  const candidates = visible.length > 0 ? visible : tables;
  const [table] = candidates;
  if (!table) {
    return { problem: { kind: "no-headings" } };
  }
  return candidates.length === 1
    ? table
    : { problem: { kind: "several-sheets", sheets: names(candidates) } };
}

/** A row that is about one indicator. */
interface MatchedRow {
  row: Row;
  id: string;
  /** The cell that names it. */
  name: Cell;
}

function readTable(
  { sheet, headings }: Table,
  feed: Feed,
  options: ReadOptions,
  result: ReadFigures,
): void {
  for (const [cell, ...others] of headings.ambiguous) {
    if (cell) {
      const addresses = others.map(({ address }) => address);
      const found = shownText(cell.value);
      result.problems.push(
        placed({ kind: "ambiguous-columns", found, others: addresses }, cell, {}),
      );
    }
  }
  const rows = sheet.rows
    .slice(headings.firstRow)
    .flatMap((row) => matchedRow(row, headings, feed, result) ?? []);
  for (const { row, id, name } of rows) {
    const others = rows.filter((each) => each.id === id && each.row !== row);
    if (others.length > 0) {
      const addresses = others.map((each) => each.name.address);
      result.problems.push(
        placed({ kind: "duplicate-row", indicator: id, others: addresses }, name, row),
      );
      continue;
    }
    const read = readRow(cellsByColumn(row, headings), options.respondents);
    if (row.isHidden) {
      result.conversions.push(placed({ kind: "hidden-row" }, name, row));
    }
    result.conversions.push(
      ...read.conversions.map(([message, cell]) => placed(message, cell, row)),
    );
    result.problems.push(...read.problems.map(([message, cell]) => placed(message, cell, row)));
    if (read.figure) {
      result.figures[id] = read.figure;
      result.cells[id] = name.address;
    } else if (read.problems.length === 0) {
      result.skipped.push(placed({ kind: "empty-row", indicator: id }, name, row));
    }
  }
}

function placed(message: Message, { address }: Cell, { line }: Pick<Row, "line">): Message {
  return { ...message, at: { cell: address, ...(line !== undefined && { line }) } };
}

/** The indicator that a row names by its id or its label. Without one, a message says why. */
function matchedRow(
  row: Row,
  { columns }: Headings,
  feed: Feed,
  { skipped, problems }: ReadFigures,
): MatchedRow | undefined {
  const filled = row.cells.filter(isFilled);
  const [first] = filled;
  if (!first) {
    return undefined;
  }
  const isNamed = (cell: Cell) => columns.get(row.cells.indexOf(cell)) === "name";
  const names = filled.filter(isNamed);
  const hasValues = filled.some((cell) => {
    const column = columns.get(row.cells.indexOf(cell));
    return column !== undefined && column !== "name" && column !== "note";
  });
  const [name] = names;
  if (!name) {
    if (hasValues) {
      problems.push(placed({ kind: "nameless-row" }, first, row));
    } else {
      skipped.push(placed({ kind: "remark-row", found: shownText(first.value) }, first, row));
    }
    return undefined;
  }
  if (names.some(({ value }) => normalized(String(value)) === "totaal")) {
    skipped.push(placed({ kind: "total-row" }, name, row));
    return undefined;
  }
  const found = names.map((cell) => ({ cell, id: indicatorCalled(String(cell.value), feed) }));
  const [match, other] = found.filter(
    ({ id }, index) => id && found.findIndex((each) => each.id === id) === index,
  );
  const text = shownText(name.value);
  if (match?.id === undefined) {
    if (hasValues) {
      problems.push(placed({ kind: "unknown-row", found: text }, name, row));
    } else {
      skipped.push(placed({ kind: "remark-row", found: text }, name, row));
    }
    return undefined;
  }
  if (other) {
    const values = { found: shownText(match.cell.value), other: shownText(other.cell.value) };
    problems.push(placed({ kind: "two-indicators", ...values }, match.cell, row));
    return undefined;
  }
  return { row, id: match.id, name: match.cell };
}

/** The id of the only indicator with that id or exact label. */
function indicatorCalled(name: string, { themes }: Feed): string | undefined {
  const indicators = themes.flatMap((theme) => theme.indicators);
  const byId = indicators.find(({ id }) => id === normalized(name));
  const byLabel = indicators.filter(({ label }) => normalized(label) === normalized(name));
  return byId?.id ?? (byLabel.length === 1 ? byLabel[0]?.id : undefined);
}

function cellsByColumn(row: Row, { columns }: Headings): Partial<Record<Column, Cell>> {
  const entries = [...columns].flatMap(([index, column]) => {
    const cell = row.cells[index];
    return cell && isFilled(cell) && column !== "name" ? [[column, cell] as const] : [];
  });
  return Object.fromEntries(entries);
}
