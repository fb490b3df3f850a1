import { html, type TemplateResult } from "lit";

const radius = 46;

/**
 * A ring that fills clockwise from 12 o'clock. The number is not drawn, but text within the ring.
 */
export function ring(percentage: number): TemplateResult {
  return html`<svg part="chart" class="ring" viewBox="-50 -50 100 100" aria-hidden="true">
    <circle part="track" r=${radius} />
    <circle
      part="fill"
      r=${radius}
      transform="rotate(-90)"
      stroke-dasharray=${ringDashes(percentage, radius)}
    />
  </svg>`;
}

/**
 * The filled part of a circle, as a `stroke-dasharray`: one dash, and a gap long enough for the
 * rest. A circle starts at 3 o'clock, so it has to be rotated back by a quarter turn.
 */
export function ringDashes(percentage: number, radius: number): string {
  const circumference = 2 * Math.PI * radius;
  return `${(circumference * percentage) / 100} ${circumference}`;
}
