import { html, type TemplateResult } from "lit";

/** A heading of a level that HTML has. Whatever lies outside of 2 to 6 becomes the nearest of them. */
export function heading(level: number, text: string): TemplateResult {
  switch (Math.max(level, 2)) {
    case 2:
      return html`<h2 part="heading">${text}</h2>`;
    case 3:
      return html`<h3 part="heading">${text}</h3>`;
    case 4:
      return html`<h4 part="heading">${text}</h4>`;
    case 5:
      return html`<h5 part="heading">${text}</h5>`;
    default:
      return html`<h6 part="heading">${text}</h6>`;
  }
}
