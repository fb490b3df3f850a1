import { en as enOfCheck } from "../../check/en.js";
import { nl as nlOfCheck } from "../../check/nl.js";
import { en as enOfImport } from "../../import/en.js";
import { nl as nlOfImport } from "../../import/nl.js";
import { en } from "./en.js";
import { nl } from "./nl.js";

const isEnglish = document.documentElement.lang.split("-")[0] === en.language;

/** The texts of the page, in its language: Dutch, or English in the folder of an English feed. */
export const texts: typeof nl = isEnglish ? en : nl;

/** The texts of the check in the same language. */
export const checkTexts: typeof nlOfCheck = isEnglish ? enOfCheck : nlOfCheck;

/** The texts of the import in the same language. */
export const importTexts: typeof nlOfImport | typeof enOfImport = isEnglish
  ? enOfImport
  : nlOfImport;
