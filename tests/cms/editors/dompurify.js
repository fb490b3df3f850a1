import DOMPurify from "dompurify";
import { settings } from "../settings/dompurify.js";

window.openEditor = (isOurs) => {
  let written = "";
  return {
    write: (html) => {
      written = html;
    },
    read: () => DOMPurify.sanitize(written, isOurs ? settings : {}),
  };
};
