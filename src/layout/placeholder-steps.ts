import { usualChart } from "../charts/chart.js";
import type { Feed } from "../feed/schema.js";
import { subjectsIn, type Subject } from "../feed/subject.js";
import { elementHeight } from "./element-height.js";
import { lineHeight } from "./measures.js";

/*
 * Typical height of an element before its feed has loaded: that of elements of its kind in a feed
 * like ours. Only scripts/placeholder-heights.js runs this; the elements contain the result.
 */

/** Height in the narrowest column, then column widths and the height from each on, all in em. */
export type PlaceholderSteps = [narrowest: number, ...wider: [minWidth: number, height: number][]];

/** Range of column widths, in em: from a phone to a page without a sidebar. */
const narrowest = 18;
const widest = 80;
const stride = 0.5;
/** Letter width of common fonts, as a share of that of a wide font. */
const letterWidth = 0.85;
/** How much the height may change before a new step begins. */
const tolerance = 1.1;

/** Placeholder heights of one kind of element, from narrow to wide columns. */
export function placeholderSteps(kind: Subject["kind"], feed: Feed): PlaceholderSteps {
  const steps: { width: number; lowest: number; highest: number }[] = [];
  for (let width = narrowest; width <= widest; width += stride) {
    const height = typicalHeight(kind, width, feed);
    const last = steps.at(-1);
    const lowest = Math.min(height, last?.lowest ?? height);
    const highest = Math.max(height, last?.highest ?? height);
    if (last && highest <= lowest * tolerance) {
      Object.assign(last, { lowest, highest });
    } else {
      steps.push({ width, lowest: height, highest: height });
    }
  }
  const [first, ...wider] = steps.map(({ width, lowest, highest }): [number, number] => [
    width,
    Math.round(between(lowest, highest)),
  ]);
  return [first?.[1] ?? 0, ...wider];
}

/** Long enough after the real feed's survey for its figures to be old, as they are. */
const today = new Date(2026, 0);

/** Typical height of any element of that kind in a column of that width. */
function typicalHeight(kind: Subject["kind"], width: number, feed: Feed): number {
  const column = { width, lineHeight, letterWidth };
  const heights = subjectsIn(feed)
    .filter((subject) => subject.kind === kind)
    .map((subject) =>
      elementHeight({ subject, chart: usualChart(kind), survey: "" }, column, feed, today),
    );
  return between(Math.min(...heights), Math.max(...heights));
}

/** Harmonic mean: equally far from both heights, as a share of each. */
function between(lowest: number, highest: number): number {
  return 2 / (1 / lowest + 1 / highest);
}
