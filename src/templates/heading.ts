import { html, type TemplateResult } from "lit";

/** A heading of level 2 or deeper. HTML has none deeper than 6. */
export function heading(level: number, text: string): TemplateResult {
  switch (level) {
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
