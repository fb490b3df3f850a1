import { has } from "../feed/has.js";
import { html, type HTMLTemplateResult } from "lit";
import type { RichText } from "../feed/schema.js";
import { link } from "./link.js";

/** Rich text of the feed as a template. Its strings are never parsed as HTML. */
export function richText(text: RichText): (string | HTMLTemplateResult)[] {
  return text.map((part) => {
    if (typeof part === "string") {
      return part;
    }
    return has(part, "strong") ? html`<strong>${part.strong}</strong>` : link(part.link, part.href);
  });
}
