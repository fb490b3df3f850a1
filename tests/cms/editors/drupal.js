import {
  Autoformat,
  BlockQuote,
  Bold,
  ClassicEditor,
  Code,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  ImageBlock,
  ImageInline,
  Italic,
  Link,
  List,
  Paragraph,
  SourceEditing,
} from "ckeditor5";
import sanitizeHtml from "sanitize-html";

/** "Allowed HTML tags" of the text format Basic HTML, as Drupal's standard profile installs it. */
const allowed = {
  a: ["hreflang", "href"],
  blockquote: ["cite"],
  br: [],
  cite: [],
  code: [],
  dd: [],
  dl: [],
  dt: [],
  em: [],
  h2: ["id"],
  h3: ["id"],
  h4: ["id"],
  h5: ["id"],
  h6: ["id"],
  img: [
    "src",
    "alt",
    "data-entity-uuid",
    "data-entity-type",
    "height",
    "width",
    "data-caption",
    "data-align",
  ],
  li: [],
  ol: ["type", "start"],
  p: [],
  strong: [],
  ul: ["type"],
};

/** What Drupal does when it shows a text: its list, and no pictures of other sites. */
function shown(html) {
  return sanitizeHtml(html, {
    allowedTags: Object.keys(allowed),
    allowedAttributes: allowed,
    exclusiveFilter: ({ tag, attribs }) =>
      tag === "img" && new URL(attribs.src, document.baseURI).origin !== window.location.origin,
  });
}

window.openEditor = async () => {
  const editor = await ClassicEditor.create(document.querySelector("#editor"), {
    licenseKey: "GPL",
    plugins: [
      Autoformat,
      BlockQuote,
      Bold,
      Code,
      Essentials,
      GeneralHtmlSupport,
      Heading,
      ImageBlock,
      ImageInline,
      Italic,
      Link,
      List,
      Paragraph,
      SourceEditing,
    ],
    // As Drupal tells the editor what "Manually editable HTML tags" are.
    htmlSupport: {
      allow: Object.entries(allowed).map(([name, attributes]) => ({ name, attributes })),
    },
  });
  return {
    field: editor.ui.getEditableElement(),
    write: (html) => editor.setData(html),
    read: () => shown(editor.getData()),
  };
};
