import { withoutDirectionControls } from "../feed/direction-controls.js";
import type { Cell } from "./spreadsheet.js";

/** How many characters of a cell a message mentions. */
const maxShown = 60;

/** What a message mentions of a cell: one line, without what could turn or erase other text. */
export function shownText(value: Cell["value"]): string {
  const text = withoutDirectionControls(String(value))
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
}
