/** A cell, as far as it matters to who reads it. */
export interface Cell {
  /** Such as `B4`. */
  address: string;
  /** What was typed or computed; null where the cell is empty. */
  value: string | number | boolean | Date | null;
  /** Does the spreadsheet show the number as a percentage: 0.75 as 75%? */
  isPercentage: boolean;
  /** Why a cell with a formula has no value: it gives an error, or was never calculated. */
  defect?: "error" | "not-calculated";
}

/** A row of a sheet. */
export interface Row {
  cells: Cell[];
  isHidden: boolean;
  /** The line on which it starts, in a text file. */
  line?: number;
}

/** A sheet of a spreadsheet. A text file has one, without a name. */
export interface Sheet {
  name: string;
  isHidden: boolean;
  rows: Row[];
}

/** The letters of a column, from 0: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
