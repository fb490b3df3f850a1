import { currentScript } from "../../dom/unclobbered.js";
import type {} from "./part-contents.js";

/** Hands the content of a part to the page, which listens on the script element of the part. */
export function offerPart<Name extends "bijwerken-spreadsheets" | "bijwerken-rich-text">(
  name: Name,
  detail: HTMLElementEventMap[Name]["detail"],
): void {
  currentScript(document)?.dispatchEvent(new CustomEvent(name, { detail }));
}
