import sanitizeHtml from "sanitize-html";
import { settings } from "../settings/sanitize-html.js";

window.openEditor = (isOurs) => {
  let written = "";
  return {
    write: (html) => {
      written = html;
    },
    read: () => (isOurs ? sanitizeHtml(written, settings) : sanitizeHtml(written)),
  };
};
