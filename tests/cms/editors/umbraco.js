import { Editor, Extension, Mark, Node } from "@tiptap/core";
import { Image } from "@tiptap/extension-image";
import { Link } from "@tiptap/extension-link";
import { StarterKit } from "@tiptap/starter-kit";

/*
 * What Umbraco 18 adds to TipTap, as `@umbraco-cms/backoffice` 18.2.0 has it. The package itself is
 * 82 MB, so its extensions that meet a snippet are repeated here: link, image, div, span and class.
 */
const own = { default: null };

const UmbLink = Link.extend({
  name: "umbLink",
  addAttributes() {
    return {
      ...this.parent?.(),
      "data-anchor": own,
      "data-culture": own,
      target: own,
      title: own,
      type: { default: "external" },
    };
  },
  addOptions() {
    return { ...this.parent?.(), HTMLAttributes: {} };
  },
});

const UmbImage = Image.extend({
  addAttributes() {
    return { ...this.parent?.(), width: own, height: own, loading: own, srcset: own, sizes: own };
  },
});

const Div = Node.create({
  name: "div",
  priority: 50,
  group: "block",
  content: "inline*",
  parseHTML: () => [{ tag: "div" }],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes, 0],
});

const Span = Mark.create({
  name: "span",
  priority: 50,
  parseHTML: () => [{ tag: "span" }],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes, 0],
});

const HtmlClass = Extension.create({
  name: "htmlClassAttribute",
  addGlobalAttributes: () => [
    {
      types: ["div", "heading", "image", "paragraph", "span", "umbLink"],
      attributes: { class: own },
    },
  ],
});

window.openEditor = () => {
  const editor = new Editor({
    element: document.querySelector("#editor"),
    extensions: [
      StarterKit.configure({ link: false }),
      UmbLink.configure({ openOnClick: false }),
      UmbImage.configure({ inline: true }),
      Div,
      Span,
      HtmlClass,
    ],
  });
  return {
    field: editor.view.dom,
    write: (html) => editor.commands.setContent(html),
    read: () => editor.getHTML(),
  };
};
