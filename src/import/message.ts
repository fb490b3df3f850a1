import type { JsonMistake } from "./json-mistake.js";

/** Where a message is about: a cell, and its line in a text file. */
interface Place {
  cell: string;
  line?: number;
}

/** What is told of a whole file. */
type FileMessage =
  /** Over 5 MB, or it unpacks to far more. */
  | { kind: "too-large" }
  | { kind: "empty-file" }
  | { kind: "encrypted" }
  /** An .xls file, of Excel before 2007. */
  | { kind: "old-excel" }
  /** An .ods file of LibreOffice, or a .numbers file of Apple. */
  | { kind: "other-spreadsheet" }
  | { kind: "not-a-spreadsheet" }
  /** An .xlsx file that can't be unpacked or read. */
  | { kind: "damaged" }
  /** Not UTF-8, so it was read as Windows-1252. */
  | { kind: "windows-1252" }
  /** Quotes in a text file that don't match, so that rows may run together. */
  | { kind: "quotes" }
  /** A sheet with something so far away that it can't be meant. */
  | { kind: "far-cell"; found: string; sheet: string }
  | { kind: "no-headings" }
  /** Several sheets have a table: somebody has to choose. */
  | { kind: "several-sheets"; sheets: string[] }
  | { kind: "unknown-sheet"; sheet: string; sheets: string[] }
  /** The only sheet with a table is hidden. It was read. */
  | { kind: "hidden-sheet"; sheet: string };

/** What is told of columns and rows. */
type RowMessage =
  /** Two columns that mean the same, of which none was read. */
  | { kind: "ambiguous-columns"; found: string; others: string[] }
  /** No indicator has that id or label. */
  | { kind: "unknown-row"; found: string }
  /** Values without a name. */
  | { kind: "nameless-row" }
  /** The names in one row are of different indicators. */
  | { kind: "two-indicators"; found: string; other: string }
  /** Another row is about the same indicator. Neither was read. */
  | { kind: "duplicate-row"; indicator: string; others: string[] }
  | { kind: "total-row" }
  /** Text without values, such as a remark below the table. */
  | { kind: "remark-row"; found: string }
  /** A row of an indicator without values. */
  | { kind: "empty-row"; indicator: string }
  /** A row that is hidden in the spreadsheet. It was read. */
  | { kind: "hidden-row" };

/** What was read otherwise than it stands there. */
type ConversionMessage =
  /** A number that the spreadsheet shows as a percentage. */
  | { kind: "percentage-cell"; found: number; percentage: number }
  /** A percentage as text, such as `75%` or `ruim 60%`. */
  | { kind: "percentage-text"; found: string; percentage: number }
  | { kind: "rounded"; found: string | number; percentage: number }
  /** Counts of which the percentage follows. */
  | { kind: "counts"; count: number; base: number; percentage: number }
  /** A number of answers without a number of yes, which was left out. */
  | { kind: "base-alone"; found: number };

/** What wasn't understood. */
type ValueMessage =
  | { kind: "not-understood"; found: string }
  /** The spreadsheet made a date of it. */
  | { kind: "date" }
  | { kind: "formula-error" }
  | { kind: "formula-not-calculated" }
  /** 0.75 outside a percentage cell: 75%, or 1%? */
  | { kind: "fraction"; found: string | number }
  | { kind: "out-of-range"; found: string | number }
  /** No whole number of municipalities. */
  | { kind: "not-a-count"; found: string | number }
  /** The number of yes, without the number of answers. */
  | { kind: "no-base"; found: number }
  /** More yes than answers, or no answers at all. */
  | { kind: "impossible-counts"; count: number; base: number }
  /** Two cells of a row contradict each other. */
  | { kind: "contradiction"; found: string; other: string }
  /** The counts give another percentage than the one beside them. */
  | { kind: "other-percentage"; found: number; count: number; base: number; percentage: number }
  | { kind: "unknown-status"; found: string }
  /** Not known, or not public, and yet there is a figure. */
  | { kind: "status-with-figure"; found: string };

/** Something to tell of an import. Its words are in nl.ts and en.ts. */
export type Message = (FileMessage | RowMessage | ConversionMessage | ValueMessage) & {
  at?: Place;
};

/** The words of messages in one language. */
export interface MessageWording {
  sentence: (message: Message) => string;
  line: (line: number) => string;
  /** What is wrong in a feed that isn't valid JSON, without its place. */
  jsonMistake: (mistake: JsonMistake) => string;
}

/** The words of the empty form in one language. */
export interface FormWording {
  /** Names of the sheet with figures and of the one with the explanation. */
  figures: string;
  explained: string;
  explanation: string[];
  /** What may be filled in as the status, as cell-value.ts reads it. */
  statuses: string[];
  /** What a spreadsheet says where something else is typed. */
  noCount: string;
  noPercentage: string;
  noStatus: string;
}

/** A message as one line, which begins with its place: `B4: …`, or `B4 (regel 4): …`. */
export function messageLine(message: Message, { sentence, line }: MessageWording): string {
  const { at } = message;
  const place = at ? `${at.cell}${at.line ? ` (${line(at.line)})` : ""}: ` : "";
  return place + sentence(message);
}
