import { html, type HTMLTemplateResult } from "lit";
import type { RichText } from "../feed/schema.js";
import { link } from "./link.js";

/** The feed's rich text as a template. Its strings are only ever text. */
export function richText(text: RichText): (string | HTMLTemplateResult)[] {
  return text.map((part) => {
    if (typeof part === "string") {
      return part;
    }
    return "strong" in part ? html`<strong>${part.strong}</strong>` : link(part.link, part.href);
  });
}
