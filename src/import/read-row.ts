import { has } from "../feed/has.js";
import type { Figure, MeasuredFigure } from "../feed/schema.js";
import {
  type CellValue,
  countIn,
  outcomeIn,
  percentageOf,
  roundedHalfUp,
  statusIn,
  type Percentage,
} from "./cell-value.js";
import type { Column } from "./headings.js";
import type { Message } from "./message.js";
import { shownText } from "./shown-text.js";
import type { Cell } from "./spreadsheet.js";

/** A figure as it may stand in the feed. */
export type ImportedFigure = Exclude<Figure, { status: "broken" }>;

/** A message with the cell that it is about. */
type Told = [message: Message, cell: Cell];

/** What one row says. */
export interface ReadRow {
  figure?: ImportedFigure;
  conversions: Told[];
  problems: Told[];
}

type PlacedPercentage = Percentage & { cell: Cell };

/** Counts, and the cell that gives them. */
interface Counts {
  count: number;
  base: number;
  cell: Cell;
}

/** The values of the cells of one row, as far as they were understood. */
class RowReader {
  readonly conversions: Told[] = [];
  readonly problems: Told[] = [];

  value<Value>(cell: Cell | undefined, read: (cell: Cell) => CellValue<Value>): Value | undefined {
    if (!cell) {
      return undefined;
    }
    const result = read(cell);
    if (has(result, "problem")) {
      this.problem(result.problem, cell);
      return undefined;
    }
    if (result.conversion) {
      this.conversions.push([result.conversion, cell]);
    }
    return result.value;
  }

  problem(message: Message, cell: Cell): void {
    this.problems.push([message, cell]);
  }
}

/** Reads the figure in the cells of one row. None of the cells is empty. */
export function readRow(
  cells: Partial<Record<Column, Cell>>,
  respondents: number | undefined,
): ReadRow {
  const reader = new RowReader();
  const status = reader.value(cells.status, statusIn);
  const percentages: PlacedPercentage[] = [];
  const counts = countsInColumns(cells, respondents, reader);
  for (const cell of [cells.percentage, cells.outcome]) {
    const outcome = reader.value(cell, outcomeIn);
    if (cell && outcome) {
      if (has(outcome, "percentage")) {
        percentages.push({ ...outcome, cell });
      } else {
        counts.push({ ...outcome, cell });
      }
    }
  }
  const measured = measuredFigure(percentages, counts, reader);
  const { conversions, problems } = reader;
  const note = cells.note && { note: [String(cells.note.value)] };
  const result = (figure?: ImportedFigure): ReadRow => ({
    ...(figure && { figure: { ...figure, ...note } }),
    conversions,
    problems,
  });
  if (status === "missing" || status === "suppressed") {
    if (measured && cells.status) {
      reader.problem(
        { kind: "status-with-figure", found: shownText(cells.status.value) },
        cells.status,
      );
      return result();
    }
    return result(problems.length === 0 ? { status } : undefined);
  }
  return result(measured && { ...measured, ...(status && { status }) });
}

/** The counts in columns of their own. A number of yes alone is a part of the respondents. */
function countsInColumns(
  cells: Partial<Record<Column, Cell>>,
  respondents: number | undefined,
  reader: RowReader,
): Counts[] {
  const count = reader.value(cells.count, countIn);
  const base = cells.base ? reader.value(cells.base, countIn) : respondents;
  if (cells.count && count !== undefined && base !== undefined) {
    return [{ count, base, cell: cells.count }];
  }
  if (cells.count && count !== undefined && !cells.base) {
    reader.problem({ kind: "no-base", found: count }, cells.count);
  }
  if (cells.base && base !== undefined && !cells.count) {
    reader.conversions.push([{ kind: "base-alone", found: base }, cells.base]);
  }
  return [];
}

/** The figure that the percentages and counts of a row agree on. */
function measuredFigure(
  [percentage, otherPercentage]: PlacedPercentage[],
  [counts, otherCounts]: Counts[],
  reader: RowReader,
): MeasuredFigure | undefined {
  if (counts && otherCounts && !areEqual(counts, otherCounts)) {
    const [found, other] = [countsText(otherCounts), countsText(counts)];
    reader.problem({ kind: "contradiction", found, other }, otherCounts.cell);
    return undefined;
  }
  if (
    percentage &&
    otherPercentage &&
    roundedHalfUp(percentage.percentage) !== roundedHalfUp(otherPercentage.percentage)
  ) {
    const [found, other] = [percentageText(otherPercentage), percentageText(percentage)];
    reader.problem({ kind: "contradiction", found, other }, otherPercentage.cell);
    return undefined;
  }
  if (!counts) {
    return percentage && rounded(percentage);
  }
  const { count, base, cell } = counts;
  if (base === 0 || count > base) {
    reader.problem({ kind: "impossible-counts", count, base }, cell);
    return undefined;
  }
  const exact = percentageOf(count, base);
  const result = { percentage: roundedHalfUp(exact), count, base };
  if (!percentage) {
    reader.conversions.push([{ kind: "counts", ...result }, cell]);
    return result;
  }
  // A published percentage stays as it is: half a point is how it was rounded.
  if (Math.abs(exact - roundedHalfUp(percentage.percentage)) > 0.5) {
    const told = { ...result, found: percentage.percentage };
    reader.problem({ kind: "other-percentage", ...told }, percentage.cell);
  }
  return { ...rounded(percentage), count, base };
}

function rounded({ percentage, qualifier }: Percentage): MeasuredFigure {
  return { percentage: roundedHalfUp(percentage), ...(qualifier && { qualifier }) };
}

function areEqual(one: Counts, other: Counts): boolean {
  return one.count === other.count && one.base === other.base;
}

function countsText({ count, base }: Counts): string {
  return `${count} / ${base}`;
}

function percentageText({ percentage }: Percentage): string {
  return `${percentage}%`;
}
