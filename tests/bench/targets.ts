import { type Condition, conditions, conditionTitles } from "./conditions.js";
import { type PageName, pageTitles } from "./page-names.js";
import { growth, medianOf, ratioToVanilla, type Results } from "./results.js";

/** A target for the widgets, and the result. */
export interface Target {
  what: string;
  target: string;
  measured: string;
  isMet: boolean;
}

const mostBytes = 20_500;
const largest = 1000;

/** Every target whose quantity was measured in a run. */
export function judge(results: Results): Target[] {
  const { scale, loads, preloaded, steadiness, scriptSizes } = results;
  const many = scale.find(({ count }) => count === largest)?.loads;
  const visible = (page: PageName, condition: Condition, limit: number) =>
    ratio(
      `visible, ${conditionTitles[condition]}: ${pageTitles[page]}`,
      ratioToVanilla(loads[condition], page, "visible"),
      limit,
    );
  const limits = { plain: 1.15, cpu4: 1.3, slow4g: 1.1 };
  return [
    ...conditions.map((condition) =>
      ratio(
        `visible, feed preloaded, ${conditionTitles[condition]}: ${pageTitles.ours}`,
        ratioToVanilla(preloaded[condition], "ours", "visible"),
        limits[condition],
      ),
    ),
    visible("ours", "plain", 1.15),
    visible("ours", "cpu4", 1.5),
    visible("ours", "slow4g", 1.1),
    ...(["ours-fallback", "ours-tile-page"] as const).flatMap((page) =>
      (["plain", "cpu4", "slow4g"] as const).map((condition) => visible(page, condition, 1)),
    ),
    ...scriptSizes.map(({ path, brotli }) =>
      atMost(`${path}, brotli`, brotli, mostBytes, (bytes) => `${(bytes / 1000).toFixed(1)} kB`),
    ),
    atMost("requests besides page and style sheets", besidesTheSite(results), 2, String),
    ...(["ours", "ours-fallback", "ours-tile-page"] as const).map((page) => {
      const shifts = steadiness
        .filter((one) => one.page === page)
        .flatMap(({ atOnce, late }) => [atOnce, late]);
      const worst = shifts.length > 0 ? Math.max(...shifts) : undefined;
      const what = `CLS, script early and late, 320 to 1280 px, at worst: ${pageTitles[page]}`;
      return atMost(what, worst, 0, (shift) => shift.toFixed(3));
    }),
    ...(["ours", "ours-long-page"] as const).map((page) =>
      ratio(
        `1,000 tiles: visible: ${pageTitles[page]}`,
        ratioToVanilla(many, page, "visible"),
        1.6,
      ),
    ),
    ratio("1,000 tiles: heap", ratioToVanilla(many, "ours", "heap"), 1.5),
    atMost("growth from 100 to 1,000 tiles", growth(scale, "ours", 100), 0.75, (exponent) =>
      exponent.toFixed(2),
    ),
    ratio("total blocking time, CPU ÷ 4", ratioToVanilla(loads.cpu4, "ours", "blocking"), 2),
  ].filter((target) => target !== undefined);
}

/**
 * Requests of the overview itself, without the page and two style sheets: the site's, and the one
 * that reserves space.
 */
function besidesTheSite({ loads }: Results): number | undefined {
  const requests = medianOf(loads.plain, "ours", "requests");
  return requests === undefined ? undefined : requests - 3;
}

function ratio(what: string, measured: number | undefined, limit: number): Target | undefined {
  return atMost(what, measured, limit, (times) => `${times.toFixed(2)} × hand-written`);
}

function atMost(
  what: string,
  measured: number | undefined,
  limit: number,
  format: (value: number) => string,
): Target | undefined {
  return measured === undefined
    ? undefined
    : { what, target: `≤ ${format(limit)}`, measured: format(measured), isMet: measured <= limit };
}
