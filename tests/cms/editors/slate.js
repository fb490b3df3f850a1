import { createEditor, Text, Transforms } from "slate";
import { jsx } from "slate-hyperscript";

/*
 * Slate knows no HTML. This reads and writes what its own example "Paste HTML" does: the elements
 * that most who build with it start from.
 */
const blocks = {
  BLOCKQUOTE: "blockquote",
  H1: "h1",
  H2: "h2",
  H3: "h3",
  LI: "li",
  OL: "ol",
  P: "p",
  PRE: "pre",
  UL: "ul",
};

function nodes(place) {
  if (place.nodeType === 3) {
    return place.textContent;
  }
  if (place.nodeType !== 1) {
    return null;
  }
  const children = [...place.childNodes].flatMap(nodes).filter((child) => child !== null);
  const filled = children.length > 0 ? children : [{ text: "" }];
  switch (place.nodeName) {
    case "BODY":
      return jsx("fragment", {}, children);
    case "BR":
      return "\n";
    case "A":
      return jsx("element", { type: "a", url: place.getAttribute("href") }, filled);
    case "IMG":
      return jsx("element", { type: "img", url: place.getAttribute("src") }, [{ text: "" }]);
    default:
      return place.nodeName in blocks
        ? jsx("element", { type: blocks[place.nodeName] }, filled)
        : children;
  }
}

function html(node) {
  if (Text.isText(node)) {
    const text = document.createElement("p");
    text.textContent = node.text;
    return text.innerHTML;
  }
  const children = node.children.map(html).join("");
  const holder = document.createElement(node.type ?? "p");
  if (node.type === "a") {
    holder.setAttribute("href", node.url);
  }
  if (node.type === "img") {
    holder.setAttribute("src", node.url);
    return holder.outerHTML;
  }
  holder.innerHTML = children;
  return holder.outerHTML;
}

window.openEditor = () => {
  const editor = createEditor();
  const { isInline, isVoid } = editor;
  editor.isInline = (element) => element.type === "a" || isInline(element);
  editor.isVoid = (element) => element.type === "img" || isVoid(element);
  editor.children = [{ type: "p", children: [{ text: "" }] }];
  Transforms.select(editor, { path: [0, 0], offset: 0 });
  return {
    write: (text) => {
      const { body } = new DOMParser().parseFromString(text, "text/html");
      Transforms.insertFragment(editor, nodes(body));
    },
    read: () => editor.children.map(html).join(""),
  };
};
