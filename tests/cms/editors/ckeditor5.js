import {
  Autoformat,
  AutoLink,
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  ImageBlock,
  ImageInline,
  Link,
  List,
  MediaEmbed,
  Paragraph,
} from "ckeditor5";
import { settings } from "../settings/ckeditor5.js";

window.openEditor = async (isOurs) => {
  const editor = await ClassicEditor.create(document.querySelector("#editor"), {
    licenseKey: "GPL",
    plugins: [
      Autoformat,
      AutoLink,
      Bold,
      Essentials,
      Heading,
      ImageBlock,
      ImageInline,
      Link,
      List,
      MediaEmbed,
      Paragraph,
    ],
    ...(isOurs ? settings : {}),
  });
  return {
    field: editor.ui.getEditableElement(),
    write: (html) => editor.setData(html),
    read: () => editor.getData(),
  };
};
