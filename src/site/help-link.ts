import { html, nothing, type TemplateResult } from "lit";

/**
 * A link to a page of the documentation in the published folder; nothing without a text, since the
 * documentation exists in Dutch alone. By the name of the file: the page may be opened from a disk.
 */
export function helpLink(text: string, name: string): TemplateResult | typeof nothing {
  return text ? html`<a href="../uitleg/${name}.html">${text}</a>` : nothing;
}
