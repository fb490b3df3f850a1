import Quill from "quill";

window.openEditor = () => {
  const editor = new Quill("#editor");
  return {
    field: editor.root,
    write: (html) => editor.clipboard.dangerouslyPasteHTML(html),
    read: () => editor.getSemanticHTML(),
  };
};
