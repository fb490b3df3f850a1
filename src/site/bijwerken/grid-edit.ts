import type { Message } from "../../import/message.js";
import { textWith } from "./edit-text.js";
import type { GridPosition } from "./grid-position.js";
import { listIn, objectIn, parsed, textIn, valueIn } from "./json.js";
import type { JsonValue } from "./step.js";
import { columns, type GridColumn, type RawFigure, typedIn } from "./typed-cell.js";

/** The grid of one survey: an indicator for each row, and the columns that it has. */
export interface Grid {
  survey: number;
  ids: string[];
  columns: readonly GridColumn[];
}

/** The grid for a survey. The first one has none to be compared with. */
export function gridOf(data: JsonValue, survey: number): Grid {
  const ids = listIn(data, ["themes"])
    .flatMap((theme) => listIn(theme, ["indicators"]))
    .map((indicator) => textIn(indicator, ["id"]))
    .filter(Boolean);
  return {
    survey,
    ids,
    columns: survey > 0 ? columns : columns.filter((column) => column !== "comparable"),
  };
}

/** The figure in a row of the grid. */
export function figureIn(data: JsonValue, { survey }: Grid, id: string): RawFigure {
  return objectIn(data, ["surveys", survey, "figures", id]);
}

/** The text of a file after cells were filled, and what there is to tell of it. */
export interface Filled {
  text: string;
  messages: Message[];
  /** How many cells were filled, and how many had no place in the grid. */
  cells: number;
  outside: number;
}

/** Fills cells from a position on, as a spreadsheet pastes a block. Empty cells change nothing. */
export function withBlock(
  text: string,
  grid: Grid,
  { row, column }: GridPosition,
  block: string[][],
): Filled {
  const filled: Filled = { text, messages: [], cells: 0, outside: 0 };
  for (const [down, values] of block.entries()) {
    const id = grid.ids[row + down];
    const inRow = values.flatMap((value, right) => {
      const key = grid.columns[column + right];
      if (!value.trim()) {
        return [];
      }
      filled.outside += id === undefined || key === undefined ? 1 : 0;
      return key === undefined ? [] : [[key, value] as const];
    });
    if (id !== undefined && inRow.length > 0) {
      const next = withRow(filled.text, grid, id, inRow);
      filled.text = next.text;
      filled.messages.push(...next.messages);
      filled.cells += inRow.length;
    }
  }
  return filled;
}

/** Fills cells of one row. */
export function withRow(
  text: string,
  grid: Grid,
  id: string,
  values: (readonly [GridColumn, string])[],
): { text: string; messages: Message[] } {
  const data = parsed(text);
  const path = ["surveys", grid.survey, "figures", id];
  const response = valueIn(data, ["surveys", grid.survey, "response", "respondents"]);
  const respondents = typeof response === "number" ? response : undefined;
  let figure = figureIn(data, grid, id);
  const messages: Message[] = [];
  for (const [column, value] of values) {
    const typed = typedIn(figure, column, value, respondents);
    figure = typed.figure;
    messages.push(...typed.messages);
  }
  const isEmpty = Object.keys(figure).length === 0;
  return { text: textWith(text, path, isEmpty ? undefined : { ...figure }, grid.ids), messages };
}
