import type { Feed } from "../feed/schema.js";
import { subjectsIn, type Subject } from "../feed/subject.js";
import { elementHeight } from "./element-height.js";
import { lineHeight } from "./measures.js";

/*
 * What an element knows of its height before its feed has arrived: what elements of its kind come to
 * in a feed like ours. Only scripts/placeholder-heights.js runs this. Elements carry the outcome.
 */

/** Height in the narrowest column, and from which width of the column on which other height, in em. */
export type PlaceholderSteps = [narrowest: number, ...wider: [minWidth: number, height: number][]];

/** Widths of columns to take into account, in em: from a phone to a page without a side bar. */
const narrowest = 18;
const widest = 80;
const stride = 0.5;
/** How wide the letters of common fonts are, as a share of those of a wide font. */
const letterWidth = 0.85;
/** How much the height may change before a new step is made. */
const tolerance = 1.1;

/** The heights that placeholders for one kind of element get, from narrow to wide columns. */
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

/** What an element of that kind comes to in a column of that width, whatever it shows of the feed. */
function typicalHeight(kind: Subject["kind"], width: number, feed: Feed): number {
  const column = { width, lineHeight, letterWidth };
  const heights = subjectsIn(feed)
    .filter((subject) => subject.kind === kind)
    .map((subject) => elementHeight({ subject, chart: "ring", survey: "" }, column, feed));
  return between(Math.min(...heights), Math.max(...heights));
}

/** The height that is as far above the one as below the other, as a share of each. */
function between(lowest: number, highest: number): number {
  return 2 / (1 / lowest + 1 / highest);
}
