import type { RichText } from "../../feed/schema.js";
import type { JsonValue } from "./step.js";

/** Rich text as the editor gives it: without keys that have no value. */
export type EditedText = (
  string | { strong: string } | { link: string } | { link: string; href: string }
)[];

/** The text of a value in the file, without parts that aren't rich text. */
export function richTextIn(value: JsonValue | undefined): RichText {
  const parts = Array.isArray(value) ? value : [value];
  return parts.flatMap((part): RichText => {
    if (typeof part === "string") {
      return [part];
    }
    if (typeof part !== "object" || part === null || Array.isArray(part)) {
      return [];
    }
    const { strong, link, href } = part;
    if (typeof strong === "string") {
      return [{ strong }];
    }
    return typeof link === "string" ? [typeof href === "string" ? { link, href } : { link }] : [];
  });
}
