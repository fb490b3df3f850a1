import type { PageContext } from "./page-context.js";
import { inputId, type Path } from "./step.js";

/** What the parts of the step on texts get besides. */
export interface TextsContext extends PageContext {
  /** The theme or indicator of which it is asked whether it has to go. */
  asked: string | undefined;
  /** The list to which something without a name was to be added. */
  nameless: string | undefined;
  /** The indicator that was added last, of which the fields are open. */
  added: string | undefined;
  /** Moves an item of a list up (-1) or down (1). */
  move: (list: Path, index: number, by: 1 | -1, name: string) => void;
  /** Asks whether something has to go; undefined if it stays after all. */
  ask: (path: Path | undefined) => void;
  /** Removes a theme or an indicator with its figures. */
  remove: (path: Path, name: string) => void;
  /** Adds a theme or an indicator with that name. */
  add: (list: Path, name: string) => void;
  /** Adds an empty item to a list of links or partners. */
  addItem: (list: Path, key: string) => void;
  /** Removes an item of a list of links or partners. */
  removeItem: (list: Path, index: number, name: string) => void;
}

/** Ids of what can have the focus after something has changed. */
export const focusIds = {
  up: (path: Path) => `${inputId(path)}-up`,
  down: (path: Path) => `${inputId(path)}-down`,
  remove: (path: Path) => `${inputId(path)}-remove`,
  question: (path: Path) => `${inputId(path)}-question`,
  heading: (path: Path) => `${inputId(path)}-heading`,
  add: (list: Path) => `${inputId(list)}-add`,
};
