import type { JsonValue } from "./step.js";

/*
 * Notes are rich text. Where one has neither bold nor links, it is edited as plain text.
 */

/** The text of a note, without what is bold or a link in it. */
export function noteText(note: JsonValue | undefined): string {
  return Array.isArray(note) ? note.map(partText).join("") : typeof note === "string" ? note : "";
}

/** Would editing a note as plain text lose something? */
export function isFormatted(note: JsonValue | undefined): boolean {
  return Array.isArray(note) && note.some((part) => typeof part !== "string");
}

function partText(part: JsonValue): string {
  if (typeof part === "string") {
    return part;
  }
  if (typeof part !== "object" || part === null || Array.isArray(part)) {
    return "";
  }
  const text = part["strong"] ?? part["link"];
  return typeof text === "string" ? text : "";
}
