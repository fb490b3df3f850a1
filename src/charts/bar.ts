import { html, type TemplateResult } from "lit";

/** A bar from 0 to 100, so that bars below each other can be compared. */
export function bar(percentage: number): TemplateResult {
  return html`<svg part="chart" class="bar" aria-hidden="true">
    <rect part="track" width="100%" height="100%" />
    <rect part="fill" width=${`${percentage}%`} height="100%" />
  </svg>`;
}
