import { has } from "../../feed/has.js";
import {
  countIn,
  outcomeIn,
  percentageOf,
  roundedHalfUp,
  statusIn,
} from "../../import/cell-value.js";
import type { Message } from "../../import/message.js";
import { shownValue } from "./json.js";
import { isFormatted, noteText } from "./note.js";
import type { JsonValue } from "./step.js";

/** The columns of the grid, which are the keys of a figure. */
export const columns = [
  "count",
  "base",
  "percentage",
  "qualifier",
  "status",
  "comparable",
  "note",
] as const;

export type GridColumn = (typeof columns)[number];

/** A figure as it stands in the file, which may be anything. */
export type RawFigure = Readonly<Record<string, JsonValue>>;

/** The words that a percentage can have before it. */
export const qualifiers = ["circa", "ruim", "bijna", "minstens", "hoogstens"] as const;

/** What can be chosen as a status; empty means that the figure is final. */
export const statuses = ["", "provisional", "missing", "suppressed"] as const;

/** A figure after somebody typed in a cell, without keys where nothing is left of it. */
export interface Typed {
  figure: RawFigure;
  /** What was read otherwise than it was typed, or followed from it. */
  messages: Message[];
}

/** What a cell shows of a figure. */
export function cellText(figure: RawFigure, column: GridColumn): string {
  const value = figure[column];
  switch (column) {
    case "status":
      return value === "final" ? "" : shownValue(value);
    case "note":
      return noteText(value);
    default:
      return shownValue(value);
  }
}

/**
 * The figure after a text was typed in a cell. What isn't understood stays as it was typed, so that
 * the check tells of it.
 *
 * @param respondents - Number of municipalities that answered, of which a number of yes is a part.
 */
export function typedIn(
  figure: RawFigure,
  column: GridColumn,
  typed: string,
  respondents: number | undefined,
): Typed {
  const text = typed.replace(/\s+/g, " ").trim();
  if (text === cellText(figure, column)) {
    return { figure, messages: [] };
  }
  switch (column) {
    case "count":
    case "base":
      return withCount(figure, column, text, respondents);
    case "percentage":
      return withPercentage(figure, text);
    case "qualifier":
      return { figure: withKey(figure, "qualifier", text || undefined), messages: [] };
    case "status":
      return { figure: withStatus(figure, text), messages: [] };
    case "comparable": {
      const isDenied = /^(nee|no|false|onwaar)$/i.test(text);
      return { figure: withKey(figure, "comparable", isDenied ? false : undefined), messages: [] };
    }
    case "note":
      // What is bold or a link would be lost.
      if (isFormatted(figure["note"])) {
        return { figure, messages: [] };
      }
      return { figure: withKey(figure, "note", text ? [text] : undefined), messages: [] };
  }
}

/** The order of the keys of a figure in the file. */
const keys = ["percentage", "qualifier", "count", "base", "status", "comparable", "note"];

/** A key that there is stays where it is; a new one comes in its place in the order. */
function withKey(figure: RawFigure, key: string, value: JsonValue | undefined): RawFigure {
  const entries = Object.entries(figure);
  const index = entries.findIndex(([each]) => each === key);
  if (value === undefined) {
    return Object.fromEntries(entries.filter(([each]) => each !== key));
  }
  if (index >= 0) {
    entries[index] = [key, value];
    return Object.fromEntries(entries);
  }
  const before = entries.filter(([each]) => keys.indexOf(each) < keys.indexOf(key)).length;
  return Object.fromEntries([...entries.slice(0, before), [key, value], ...entries.slice(before)]);
}

/** A figure that is measured, whatever it was. */
function measured(figure: RawFigure): RawFigure {
  return figure["status"] === "missing" || figure["status"] === "suppressed"
    ? withKey(figure, "status", undefined)
    : figure;
}

function asCell(value: string) {
  return { address: "", value, isPercentage: false };
}

function withCount(
  before: RawFigure,
  column: "count" | "base",
  text: string,
  respondents: number | undefined,
): Typed {
  if (text === "") {
    return { figure: withKey(before, column, undefined), messages: [] };
  }
  const read = countIn(asCell(text));
  let figure = withKey(measured(before), column, has(read, "value") ? read.value : text);
  if (column === "count" && figure["base"] === undefined && respondents !== undefined) {
    figure = withKey(figure, "base", respondents);
  }
  return withPercentageOfCounts(figure);
}

/** Counts give the percentage, but half a point is how a published one was rounded. */
function withPercentageOfCounts(figure: RawFigure): Typed {
  const { count, base, percentage: old } = figure;
  if (typeof count !== "number" || typeof base !== "number" || base === 0 || count > base) {
    return { figure, messages: [] };
  }
  const exact = percentageOf(count, base);
  if (typeof old === "number" && Math.abs(exact - old) <= 0.5) {
    return { figure, messages: [] };
  }
  const percentage = roundedHalfUp(exact);
  return {
    figure: withKey(figure, "percentage", percentage),
    messages: [{ kind: "counts", count, base, percentage }],
  };
}

function withPercentage(before: RawFigure, text: string): Typed {
  if (text === "") {
    return { figure: withKey(before, "percentage", undefined), messages: [] };
  }
  const figure = measured(before);
  const read = outcomeIn(asCell(text));
  if (has(read, "problem")) {
    return { figure: withKey(figure, "percentage", text), messages: [] };
  }
  if (has(read.value, "count")) {
    const { count, base } = read.value;
    return withPercentageOfCounts(withKey(withKey(figure, "count", count), "base", base));
  }
  const { percentage, qualifier } = read.value;
  const rounded = withKey(figure, "percentage", roundedHalfUp(percentage));
  return {
    figure: qualifier ? withKey(rounded, "qualifier", qualifier) : rounded,
    messages: read.conversion ? [read.conversion] : [],
  };
}

function withStatus(figure: RawFigure, text: string): RawFigure {
  const read = statusIn(asCell(text));
  const status = has(read, "value") ? read.value : text;
  if (status === "missing" || status === "suppressed") {
    const kept = Object.entries(figure).filter(([key]) => key === "comparable" || key === "note");
    return withKey(Object.fromEntries(kept), "status", status);
  }
  return withKey(figure, "status", status === "final" || status === "" ? undefined : status);
}

/** Why the text in a cell isn't understood, in a figure in which it stands as it was typed. */
export function problemIn(figure: RawFigure, column: GridColumn): Message | undefined {
  const value = figure[column];
  if (typeof value !== "string") {
    return undefined;
  }
  const read =
    column === "percentage"
      ? outcomeIn(asCell(value))
      : column === "count" || column === "base"
        ? countIn(asCell(value))
        : column === "status"
          ? statusIn(asCell(value))
          : undefined;
  return read && has(read, "problem") ? read.problem : undefined;
}
