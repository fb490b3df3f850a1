import { baseKeymap, chainCommands, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Node, ResolvedPos, Slice } from "prosemirror-model";
import { type Command, EditorState, Plugin, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorProps } from "prosemirror-view";
import type { LinkRange } from "./link-edit.js";
import { pastedSlice } from "./pasted-text.js";
import { richTextSchema } from "./rich-text-schema.js";

/*
 * What the editor for rich text can do, as ProseMirror needs it.
 */

/** Makes what is selected bold, or no longer bold. */
export const toggleBold: Command = toggleMark(richTextSchema.marks.strong);

/** Is what is selected bold, or would be what is typed next? */
export function isBold({ selection, storedMarks, doc }: EditorState): boolean {
  const { strong } = richTextSchema.marks;
  const { from, to, empty, $from } = selection;
  return empty
    ? strong.isInSet(storedMarks ?? $from.marks()) !== undefined
    : doc.rangeHasMark(from, to, strong);
}

/** Keeps a key from the browser, which would change the text in its own way. */
const nothingElse: Command = () => true;

/** The state of an editor with that text, and no history. */
export function editorState(doc: Node, openLink: () => void): EditorState {
  const redoOnly = chainCommands(redo, nothingElse);
  const link: Command = () => {
    openLink();
    return true;
  };
  return EditorState.create({
    doc,
    plugins: [
      history(),
      keymap({
        "Mod-z": chainCommands(undo, nothingElse),
        "Mod-y": redoOnly,
        "Mod-Z": redoOnly,
        "Shift-Mod-z": redoOnly,
        "Mod-b": chainCommands(toggleBold, nothingElse),
        "Mod-B": chainCommands(toggleBold, nothingElse),
        "Mod-k": link,
        // There is one paragraph, without italics or underlines.
        Enter: nothingElse,
        "Shift-Enter": nothingElse,
        "Mod-Enter": nothingElse,
        "Mod-i": nothingElse,
        "Mod-u": nothingElse,
      }),
      keymap(baseKeymap),
      marked,
    ],
  });
}

/** Shows what becomes a link, while the focus is in the form for its address. */
const marked: Plugin<LinkRange | undefined> = new Plugin<LinkRange | undefined>({
  state: {
    init: () => undefined,
    apply: (transaction, range) => {
      // Only `markRange` sets it.
      const set = transaction.getMeta(marked) as { range: LinkRange | undefined } | undefined;
      return set ? set.range : transaction.docChanged ? undefined : range;
    },
  },
  props: {
    decorations: (state) => {
      const range = marked.getState(state);
      return range
        ? DecorationSet.create(state.doc, [
            Decoration.inline(range.from, range.to, { class: "becomes-link" }),
          ])
        : null;
    },
  },
});

/** Shows a stretch of text as what the form is about, or nothing. */
export function markRange({ tr }: EditorState, range: LinkRange | undefined): Transaction {
  return tr.setMeta(marked, { range }).setMeta("addToHistory", false);
}

/**
 * What the editor does with what is pasted or dropped. ProseMirror would parse it by a Trusted Types
 * policy of its own, which a page would have to allow besides ours.
 */
export function clipboard(trusted: (html: string) => string): EditorProps {
  const sliceOf = (data: DataTransfer | null, place: ResolvedPos): Slice => {
    const [html = "", text = ""] = ["text/html", "text/plain"].map((type) => data?.getData(type));
    return pastedSlice({ html, text }, place.marks(), trusted);
  };
  return {
    handleDOMEvents: {
      paste: (view, event) => {
        event.preventDefault();
        const { tr, selection } = view.state;
        const slice = sliceOf(event.clipboardData, selection.$from);
        // A picture, say, is no text: what is selected stays.
        if (slice.size > 0) {
          view.dispatch(tr.replaceSelection(slice).scrollIntoView().setMeta("uiEvent", "paste"));
        }
        return true;
      },
      drop: (view, event) => {
        // What is dragged within the editor is moved by ProseMirror.
        if (view.dragging) {
          return false;
        }
        event.preventDefault();
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (place) {
          const slice = sliceOf(event.dataTransfer, view.state.doc.resolve(place.pos));
          view.dispatch(view.state.tr.replace(place.pos, place.pos, slice));
        }
        return true;
      },
    },
  };
}
