import { pointRadial } from "d3";
import { html, type TemplateResult } from "lit";

const radius = 46;

/** A ring that fills clockwise from 12 o'clock. The number is not drawn: it stands in the ring as text. */
export function ring(percentage: number): TemplateResult {
  return html`<svg part="chart" class="ring" viewBox="-50 -50 100 100" aria-hidden="true">
    <circle part="track" r=${radius} />
    <path part="fill" d=${ringPath(percentage, radius)} />
  </svg>`;
}

/** The filled part of a ring around 0,0. In two halves, since an arc of SVG can't come back to where it began. */
export function ringPath(percentage: number, radius: number): string {
  const angle = (2 * Math.PI * percentage) / 100;
  const points = [0, angle / 2, angle].map((to) => pointRadial(to, radius).join(" "));
  return `M${points.join(`A${radius} ${radius} 0 0 1 `)}`;
}
