import type { emptyForm } from "../../import/empty-form.js";
import type { readFigures } from "../../import/read-figures.js";
import type { RichText } from "../../feed/schema.js";
import type { LinkRange } from "./link-edit.js";
import type { EditedText } from "./rich-text-value.js";

/*
 * What the parts of the page offer, which are scripts of their own: most of the code is for what
 * comes after the first step, and would only keep a publisher with a slow connection waiting.
 */

/** What the part for spreadsheets offers. */
export interface Spreadsheets {
  readFigures: typeof readFigures;
  emptyForm: typeof emptyForm;
}

/** What the part for rich text offers: an editor with that text. */
export type CreateEditor = (text: RichText, page: EditorCallbacks) => RichTextEditor;

/** What an editor asks of the field that it is in. */
export interface EditorCallbacks {
  /** Opens the form for the address of a link. */
  openLink: () => void;
  /** Called after every change of text or selection. */
  changed: (change: { isBold: boolean; isTextChanged: boolean }) => void;
  /** Makes HTML that the browser may parse, by the page's Trusted Types policy. */
  trusted: (html: string) => string;
}

/** An editor for rich text. */
export interface RichTextEditor {
  /** Edits in an element from now on. */
  mount: (element: HTMLElement) => void;
  /** Leaves the element. Its text can still be undone after it is mounted again. */
  unmount: () => void;
  /** Shows a text that came from elsewhere, unless it is the text that is there. */
  show: (text: RichText) => void;
  /** The text, if it was changed since it was shown or taken. */
  takeChange: () => EditedText | undefined;
  toggleBold: () => void;
  /** The link that the selection is in, else what is selected. Undefined where that is no text. */
  linkRange: () => LinkRange | undefined;
  /** Shows a stretch of text as what the form is about, or nothing. */
  mark: (range: LinkRange | undefined) => void;
  setLink: (range: LinkRange, href: string) => void;
  removeLink: (range: LinkRange) => void;
  focus: () => void;
}

declare global {
  /** Each part dispatches one of these on its own script element. */
  interface HTMLElementEventMap {
    "bijwerken-spreadsheets": CustomEvent<Spreadsheets>;
    "bijwerken-rich-text": CustomEvent<CreateEditor>;
  }
}
