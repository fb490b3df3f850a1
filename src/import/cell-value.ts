import { has } from "../feed/has.js";
import type { MeasuredFigure } from "../feed/schema.js";
import type { Message } from "./message.js";
import { normalized } from "./normalized.js";
import { shownText } from "./shown-text.js";
import type { Cell } from "./spreadsheet.js";

/** What a cell with an outcome says: a percentage, or counts. */
export type Outcome = Percentage | { count: number; base: number };

/** A percentage, not rounded. */
export interface Percentage {
  percentage: number;
  qualifier?: NonNullable<MeasuredFigure["qualifier"]>;
}

/** The value of a cell that isn't empty, with how it was converted, or why it has none. */
export type CellValue<Value> = { value: Value; conversion?: Message } | { problem: Message };

/** A figure of 60.5% is 61%, however the computer stores 60.5. */
export function roundedHalfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

/** The percentage that counts give, not rounded. */
export function percentageOf(count: number, base: number): number {
  return (100 * count) / base;
}

/** Is there anything in a cell, be it a formula without a value? */
export function isFilled({ value, defect }: Cell): boolean {
  return value !== null || defect !== undefined;
}

/** Reads a cell as a percentage, or as counts such as `21 van 28`. */
export function outcomeIn(cell: Cell): CellValue<Outcome> {
  const { value, isPercentage } = cell;
  if (typeof value === "number") {
    return isPercentage ? shownPercentage(value) : plainPercentage(value, value, false);
  }
  if (typeof value !== "string") {
    return { problem: unreadable(cell) };
  }
  return countsIn(value) ?? percentageText(value);
}

/** Reads a cell as a number of municipalities. */
export function countIn(cell: Cell): CellValue<number> {
  const { value } = cell;
  if (typeof value !== "number" && typeof value !== "string") {
    return { problem: unreadable(cell) };
  }
  const isCount = /^\d{1,9}$/.test(String(value));
  return isCount
    ? { value: Number(value) }
    : {
        problem: {
          kind: "not-a-count",
          found: typeof value === "string" ? shownText(value) : value,
        },
      };
}

/** Why a cell gives no number or text. */
function unreadable({ value, defect }: Cell): Message {
  if (defect) {
    return { kind: defect === "error" ? "formula-error" : "formula-not-calculated" };
  }
  return value instanceof Date
    ? { kind: "date" }
    : { kind: "not-understood", found: shownText(value) };
}

function shownPercentage(found: number): CellValue<Percentage> {
  // 0.57 × 100 is a little more than 57 to a computer.
  const percentage = Number((found * 100).toPrecision(12));
  return isInRange(percentage)
    ? {
        value: { percentage },
        conversion: { kind: "percentage-cell", found, percentage: roundedHalfUp(percentage) },
      }
    : { problem: { kind: "out-of-range", found: percentage } };
}

/** A percentage as it stands there, which is ambiguous up to 1: 0.75 may be meant as 75%. */
function plainPercentage(
  percentage: number,
  found: string | number,
  hasSign: boolean,
): CellValue<Percentage> {
  if (!isInRange(percentage)) {
    return { problem: { kind: "out-of-range", found } };
  }
  if (!hasSign && percentage > 0 && percentage <= 1) {
    return { problem: { kind: "fraction", found } };
  }
  const rounded = roundedHalfUp(percentage);
  const value = { percentage };
  return rounded === percentage
    ? { value }
    : { value, conversion: { kind: "rounded", found, percentage: rounded } };
}

function isInRange(percentage: number): boolean {
  return percentage >= 0 && percentage <= 100;
}

function countsIn(text: string): CellValue<Outcome> | undefined {
  const match = /^(\d{1,9}) ?(?:van(?: de)?|\/) ?(\d{1,9})$/.exec(normalized(text));
  return match ? { value: { count: Number(match[1]), base: Number(match[2]) } } : undefined;
}

const qualifiers = ["circa", "ruim", "bijna", "minstens", "hoogstens"] as const;

function percentageText(written: string): CellValue<Percentage> {
  const found = shownText(written);
  const text = normalized(written);
  const qualifier = qualifiers.find((each) => text.startsWith(`${each} `));
  const number = qualifier ? text.slice(qualifier.length + 1) : text;
  const match = /^(-?\d{1,9}(?:[.,]\d{1,15})?) ?(%?)$/.exec(number);
  if (!match) {
    return { problem: { kind: "not-understood", found } };
  }
  const [, digits = "", sign = ""] = match;
  const result = plainPercentage(Number(digits.replace(",", ".")), found, sign === "%");
  if (has(result, "problem")) {
    return result;
  }
  const { percentage } = result.value;
  const isPlain = number === digits && !qualifier;
  return {
    value: { percentage, ...(qualifier && { qualifier }) },
    ...(result.conversion
      ? { conversion: result.conversion }
      : !isPlain && { conversion: { kind: "percentage-text", found, percentage } }),
  };
}

const statuses = new Map<string, "final" | "provisional" | "missing" | "suppressed">([
  ["definitief", "final"],
  ["final", "final"],
  ["voorlopig", "provisional"],
  ["provisional", "provisional"],
  ["niet bekend", "missing"],
  ["onbekend", "missing"],
  ["missing", "missing"],
  ["niet openbaar", "suppressed"],
  ["suppressed", "suppressed"],
]);

/** Reads a cell as the status of a figure. */
export function statusIn(
  cell: Cell,
): CellValue<"final" | "provisional" | "missing" | "suppressed"> {
  if (typeof cell.value !== "string") {
    return { problem: unreadable(cell) };
  }
  const value = statuses.get(normalized(cell.value));
  return value ? { value } : { problem: { kind: "unknown-status", found: shownText(cell.value) } };
}
