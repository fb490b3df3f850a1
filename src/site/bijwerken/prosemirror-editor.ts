import type { EditorState, Transaction } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import type { RichText } from "../../feed/schema.js";
import { linkRangeIn, type LinkRange, withLink, withoutLink } from "./link-edit.js";
import type { CreateEditor, EditorCallbacks, RichTextEditor } from "./part-contents.js";
import { documentOf, richTextOf } from "./rich-text-document.js";
import { clipboard, editorState, isBold, markRange, toggleBold } from "./rich-text-editor.js";
import type { EditedText } from "./rich-text-value.js";

/** An editor that is ProseMirror. */
class ProseMirrorEditor implements RichTextEditor {
  readonly #page: EditorCallbacks;
  /** The text as the page knows it. */
  #known: ReturnType<typeof documentOf>;
  #state: EditorState;
  #view: EditorView | undefined;

  constructor(text: RichText, page: EditorCallbacks) {
    this.#page = page;
    this.#known = documentOf(text);
    this.#state = editorState(this.#known, page.openLink);
  }

  mount(element: HTMLElement): void {
    this.#view = new EditorView(
      { mount: element },
      {
        ...clipboard(this.#page.trusted),
        state: this.#state,
        dispatchTransaction: (transaction) => this.#apply(transaction),
      },
    );
  }

  unmount(): void {
    this.#view?.destroy();
    this.#view = undefined;
  }

  #apply(transaction: Transaction): void {
    this.#state = this.#state.apply(transaction);
    this.#view?.updateState(this.#state);
    this.#page.changed({ isBold: isBold(this.#state), isTextChanged: transaction.docChanged });
  }

  show(text: RichText): void {
    const next = documentOf(text);
    if (next.eq(this.#known)) {
      return;
    }
    this.#known = next;
    if (!this.#state.doc.eq(next)) {
      this.#state = editorState(next, this.#page.openLink);
      this.#view?.updateState(this.#state);
    }
  }

  takeChange(): EditedText | undefined {
    const { doc } = this.#state;
    if (doc.eq(this.#known)) {
      return undefined;
    }
    this.#known = doc;
    return richTextOf(doc);
  }

  toggleBold(): void {
    toggleBold(this.#state, (transaction) => this.#apply(transaction));
    this.focus();
  }

  linkRange(): LinkRange | undefined {
    return linkRangeIn(this.#state);
  }

  mark(range: LinkRange | undefined): void {
    this.#apply(markRange(this.#state, range));
  }

  setLink(range: LinkRange, href: string): void {
    this.#apply(withLink(this.#state, range, href));
  }

  removeLink(range: LinkRange): void {
    this.#apply(withoutLink(this.#state, range));
  }

  focus(): void {
    this.#view?.focus();
  }
}

/** Makes an editor with a text. */
export const createEditor: CreateEditor = (text, page) => new ProseMirrorEditor(text, page);
