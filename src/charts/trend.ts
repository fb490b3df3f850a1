import { line } from "d3-shape";
import { html, type TemplateResult } from "lit";

/** A figure at one time. */
export interface TrendPoint {
  /** In years, of which only the proportions matter. */
  time: number;
  /** 0 to 100; undefined where nothing was measured. */
  percentage: number | undefined;
  /** Can it be compared with the point before it? */
  isComparable: boolean;
  /** When, and how much, in words. */
  period: string;
  value: string;
}

/** Are there two points to draw a line between? */
export function isTrend(points: readonly TrendPoint[]): boolean {
  return points.filter(({ percentage }) => percentage !== undefined).length > 1;
}

/**
 * A dot for each point from the first time to the last, with lines between those that compare. The
 * last one is a square. The scale is from 0 to 100. Only the first and the last have a label.
 */
export function trend(points: readonly TrendPoint[]): TemplateResult {
  const from = points[0]?.time ?? 0;
  const span = (points.at(-1)?.time ?? from) - from || 1;
  const x = ({ time }: TrendPoint) => (100 * (time - from)) / span;
  const y = ({ percentage = 0 }: TrendPoint) => 100 - percentage;
  const measured = points.filter(({ percentage }) => percentage !== undefined);
  const gap = undefined;
  const path = line<TrendPoint | undefined>()
    .defined((point) => point?.percentage !== undefined)
    .x((point) => (point ? x(point) : 0))
    .y((point) => (point ? y(point) : 0));
  // A line of no length is drawn as its caps, which keep their shape however wide the drawing is.
  const dots = (shown: TrendPoint[]) => shown.map((point) => `M${x(point)},${y(point)}h0`).join("");
  const labels = [measured[0], measured.at(-1)].map(
    (point) => html`<span><b>${point?.value}</b> ${point?.period}</span>`,
  );
  return html`<span part="chart" class="timeline" aria-hidden="true" dir="ltr"
    ><svg viewBox="0 0 100 100" preserveAspectRatio="none">
      <path
        part="line"
        d=${path(points.flatMap((point) => (point.isComparable ? point : [gap, point]))) ?? ""}
      />
      <path part="fill" class="round" d=${dots(measured.slice(0, -1))} />
      <path part="fill" d=${dots(measured.slice(-1))} /></svg
    >${labels}</span
  >`;
}
