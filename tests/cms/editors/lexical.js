import { $generateHtmlFromNodes, $generateNodesFromDOM } from "@lexical/html";
import { AutoLinkNode, LinkNode } from "@lexical/link";
import { ListItemNode, ListNode } from "@lexical/list";
import { HeadingNode, QuoteNode, registerRichText } from "@lexical/rich-text";
import { $getRoot, $insertNodes, createEditor } from "lexical";

window.openEditor = () => {
  const editor = createEditor({
    nodes: [AutoLinkNode, HeadingNode, LinkNode, ListItemNode, ListNode, QuoteNode],
    onError: (error) => {
      throw error;
    },
  });
  const field = document.querySelector("#editor");
  field.contentEditable = "true";
  editor.setRootElement(field);
  registerRichText(editor);
  return {
    field,
    write: (html) => {
      const pasted = new DOMParser().parseFromString(html, "text/html");
      editor.update(
        () => {
          $getRoot().clear().select();
          $insertNodes($generateNodesFromDOM(editor, pasted));
        },
        { discrete: true },
      );
    },
    read: () => editor.read(() => $generateHtmlFromNodes(editor)),
  };
};
