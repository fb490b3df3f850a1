import type { Busyness } from "./busyness.js";
import type { Condition } from "./conditions.js";
import type { Machine } from "./machine.js";
import type { Load } from "./measure.js";
import type { PageName } from "./page-names.js";
import type { Recording } from "./record.js";
import type { ScriptSize } from "./script-sizes.js";
import { summaryOf } from "./statistics.js";
import type { Steadiness } from "./steadiness.js";

/** Results per page: every load, or every recording. */
export type ByPage<Result> = Partial<Record<PageName, Result[]>>;

/** Results of pages with a number of tiles. */
export interface Scale {
  count: number;
  loads: ByPage<Load>;
  recordings: ByPage<Recording>;
  busyness: Busyness;
}

/** What a run measures one after the other. */
type Part = "loads" | "preloaded" | "recordings" | "steadiness";

/** Everything that one run measured. */
export interface Results {
  date: string;
  machine: Machine;
  pages: PageName[];
  loads: Partial<Record<Condition, ByPage<Load>>>;
  /** The same loads where the page asks for the feed beforehand. */
  preloaded: Partial<Record<Condition, ByPage<Load>>>;
  recordings: ByPage<Recording>;
  /** How busy the machine was with each part. */
  busyness: Partial<Record<Part, Busyness>>;
  scale: Scale[];
  steadiness: Steadiness[];
  scriptSizes: ScriptSize[];
}

/** Median of one quantity of a page, or undefined where it wasn't measured. */
export function medianOf<Quantity extends string>(
  results: ByPage<Record<Quantity, number>> | undefined,
  page: PageName,
  quantity: Quantity,
): number | undefined {
  const measured = results?.[page];
  return measured && summaryOf(measured.map((result) => result[quantity])).median;
}

/** Ratio of a page's median to that of the hand-written page. */
export function ratioToVanilla<Quantity extends string>(
  results: ByPage<Record<Quantity, number>> | undefined,
  page: PageName,
  quantity: Quantity,
): number | undefined {
  const own = medianOf(results, page, quantity);
  const vanilla = medianOf(results, "vanilla", quantity);
  return own === undefined || vanilla === undefined ? undefined : own / vanilla;
}

/**
 * Growth of the time until everything is visible, to ten times as many tiles: 1 is linear, 0 is
 * constant.
 */
export function growth(scale: Scale[], page: PageName, from: number): number | undefined {
  const time = (count: number) =>
    medianOf(scale.find((one) => one.count === count)?.loads, page, "visible");
  const [before, after] = [time(from), time(from * 10)];
  return before === undefined || after === undefined ? undefined : Math.log10(after / before);
}
