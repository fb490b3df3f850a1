/** A cell of the grid: its row and column, from 0. */
export interface GridPosition {
  row: number;
  column: number;
}

/** The position of the cell in which an event was. */
export function positionOf(target: EventTarget | null): GridPosition | undefined {
  const data = target instanceof HTMLElement ? target.dataset : {};
  const { row, column } = data;
  return row === undefined || column === undefined
    ? undefined
    : { row: Number(row), column: Number(column) };
}

/** Moves the focus to a cell, whose text is selected so that typing replaces it. */
export function focusCell(grid: Element, { row, column }: GridPosition): boolean {
  const cell = grid.querySelector<HTMLElement>(
    `[data-row="${String(row)}"][data-column="${String(column)}"]`,
  );
  cell?.focus();
  if (cell instanceof HTMLInputElement && cell.type === "text") {
    cell.select();
  }
  return cell !== null;
}

/** Where a key leads from a cell, as in a spreadsheet; undefined where it is for the cell itself. */
export function positionAfter(event: KeyboardEvent): GridPosition | undefined {
  const { target, key, shiftKey, altKey, ctrlKey, metaKey } = event;
  const at = positionOf(target);
  if (!at || altKey || ctrlKey || metaKey || event.isComposing) {
    return undefined;
  }
  const { row, column } = at;
  const isList = target instanceof HTMLSelectElement;
  switch (key) {
    case "Enter":
      return { row: shiftKey ? row - 1 : row + 1, column };
    case "ArrowUp":
      return isList || shiftKey ? undefined : { row: row - 1, column };
    case "ArrowDown":
      return isList || shiftKey ? undefined : { row: row + 1, column };
    case "ArrowLeft":
      return !shiftKey && isAtEdge(target, "start") ? { row, column: column - 1 } : undefined;
    case "ArrowRight":
      return !shiftKey && isAtEdge(target, "end") ? { row, column: column + 1 } : undefined;
    default:
      return undefined;
  }
}

/** Would an arrow leave the text of a cell? It does where all of it is selected. */
function isAtEdge(target: EventTarget | null, edge: "start" | "end"): boolean {
  if (!(target instanceof HTMLInputElement) || target.type !== "text") {
    return true;
  }
  const { selectionStart, selectionEnd, value } = target;
  const isAllSelected = selectionStart === 0 && selectionEnd === value.length;
  return (
    isAllSelected ||
    (selectionStart === selectionEnd && selectionStart === (edge === "start" ? 0 : value.length))
  );
}
