import { html, type TemplateResult } from "lit";

/** Municipalities that answered yes, all that answered, and all in the region. */
export interface Counts {
  count: number;
  base: number;
  population?: number | undefined;
}

/** Side of the square that one icon stands in. */
const side = 10;
const house = "m1.5 4.5 3.5-3 3.5 3v4h-7z";
const dot = "m4 6a1 1 0 0 0 2 0 1 1 0 0 0-2 0";

/**
 * One icon for each municipality: a filled house for yes, an outlined one for no, a dot for no
 * answer.
 */
export function icons({ count, base, population = base }: Counts): TemplateResult {
  const total = Math.max(base, population);
  // About twice as wide as high, like the space in a tile.
  const columns = Math.ceil(Math.sqrt(total * 2));
  const rows = Math.ceil(total / columns);
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
    <path part="fill" d=${draw(house, 0, count)} />
    <path part="track" d=${draw(house, count, base)} />
    <path part="unanswered" d=${draw(dot, base, total)} />
  </svg>`;
}
