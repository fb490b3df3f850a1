import { en } from "./en.js";
import { nl } from "./nl.js";

/** The texts of the page, in its language: Dutch, or English in the folder of an English feed. */
export const texts: typeof nl =
  document.documentElement.lang.split("-")[0] === en.language ? en : nl;
