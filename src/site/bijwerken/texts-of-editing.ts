import { en } from "./en-of-editing.js";
import { nl } from "./nl-of-editing.js";

/** The texts of these steps, in the language of the page. */
export const editingTexts: typeof nl =
  document.documentElement.lang.split("-")[0] === en.language ? en : nl;
