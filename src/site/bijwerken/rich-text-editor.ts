import { baseKeymap, chainCommands, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { type Command, EditorState, Plugin } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorProps, type EditorView } from "prosemirror-view";
import type { LinkRange } from "./link-edit.js";
import { pastedLines, PastedTextParser, withoutStyles } from "./pasted-text.js";
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
export function markRange(view: EditorView, range: LinkRange | undefined): void {
  view.dispatch(view.state.tr.setMeta(marked, { range }).setMeta("addToHistory", false));
}

/** What the editor does with what is pasted or dropped. */
export const clipboard: EditorProps = {
  transformPastedHTML: withoutStyles,
  clipboardParser: new PastedTextParser(),
  clipboardTextParser: (text, $context) => pastedLines(text, $context.marks()),
};
