import { html, type TemplateResult } from "lit";

/** Municipalities that answered yes, all that answered, and all in the region. */
export interface Counts {
  count: number;
  base: number;
  population?: number | undefined;
}

/** Side of the square that one icon stands in. */
const side = 10;
const disc = "m1.5 5a1 1 0 0 0 7 0 1 1 0 0 0-7 0";
const dot = "m4 5a1 1 0 0 0 2 0 1 1 0 0 0-2 0";

/** Columns and rows for so many icons: about twice as wide as high, in rows that are complete. */
export function iconGrid(total: number): { columns: number; rows: number } {
  const rows = Math.ceil(total / Math.ceil(Math.sqrt(total * 2)));
  return { columns: Math.ceil(total / rows), rows };
}

/**
 * One icon for each municipality: a filled circle for yes, an open one for no, a dot for no answer.
 */
export function icons({ count, base, population = base }: Counts): TemplateResult {
  const total = Math.max(base, population);
  const { columns, rows } = iconGrid(total);
  const draw = (icon: string, from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const row = Math.floor((from + index) / columns);
      return `M${((from + index) % columns) * side} ${row * side}${icon}`;
    }).join("");
  return html`<svg
    part="chart"
    class="icons"
    viewBox=${`0 0 ${columns * side} ${rows * side}`}
    aria-hidden="true"
  >
    <path part="fill" d=${draw(disc, 0, count)} />
    <path part="track" d=${draw(disc, count, base)} />
    <path part="unanswered" d=${draw(dot, base, total)} />
  </svg>`;
}
