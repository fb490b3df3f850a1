import { Editor } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { extensions } from "../settings/tiptap.js";

// The starter kit includes the extension Link.
window.openEditor = (isOurs) => {
  const editor = new Editor({
    element: document.querySelector("#editor"),
    extensions: [StarterKit, ...(isOurs ? extensions : [])],
  });
  return {
    field: editor.view.dom,
    write: (html) => editor.commands.setContent(html),
    read: () => editor.getHTML(),
  };
};
