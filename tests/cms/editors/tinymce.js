import tinymce from "tinymce";
import "tinymce/icons/default";
import "tinymce/models/dom";
import "tinymce/plugins/autolink";
import "tinymce/plugins/image";
import "tinymce/plugins/link";
import "tinymce/plugins/media";
import "tinymce/themes/silver";
import { settings } from "../settings/tinymce.js";

window.openEditor = async (isOurs) => {
  const [editor] = await tinymce.init({
    target: document.querySelector("#editor"),
    license_key: "gpl",
    plugins: "autolink image link media",
    skin: false,
    content_css: false,
    // Otherwise it makes addresses relative to this page.
    convert_urls: false,
    ...(isOurs ? settings : {}),
  });
  return {
    field: editor.getBody(),
    write: (html) => editor.setContent(html),
    read: () => editor.getContent(),
  };
};
