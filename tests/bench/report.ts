import { type Busyness, busynessText } from "./busyness.js";
import { conditions, conditionTitles } from "./conditions.js";
import type { Load } from "./measure.js";
import { type PageName, pageTitles } from "./page-names.js";
import { growth, medianOf, ratioToVanilla, type Results } from "./results.js";
import { summaryOf } from "./statistics.js";
import { judge } from "./targets.js";

/** The full report of a run, for developers: every table. */
export function report(results: Results): string {
  return [
    summary(results),
    spreadTable(results),
    busyLine("recorded", results.busyness.recordings),
    steadinessTable(results),
    busyLine("watched for shifts", results.busyness.steadiness),
    targetsTable(results),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/**
 * The summary of a run for the README: machine and date, the pages compared, and how they scale.
 */
export function summary(results: Results): string {
  const { date, machine, loads } = results;
  const { processor, cores, system, browser } = machine;
  const rounds = Math.max(
    0,
    ...Object.values(loads).map((pages) =>
      Math.max(...Object.values(pages).map((list) => list.length)),
    ),
  );
  const made = `Medians of up to ${rounds} cold loads, ${date.slice(0, 10)}; ${processor}, ${cores} cores, ${system}, ${browser} headless. Visible: every percentage and its sentence is painted, in a fallback too. In brackets: times the hand-written page of the same run.`;
  return [
    made,
    pagesTable(results),
    busyLine("loaded", results.busyness.loads),
    preloadedTable(results),
    busyLine("loaded with the feed preloaded", results.busyness.preloaded),
    scaleTable(results),
    ...results.scale.map(({ count, busyness }) =>
      busyLine(`shown, with ${count.toLocaleString("en")} tiles`, busyness),
    ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** How busy the machine was: times of a busy one can't be trusted, ratios can sooner. */
function busyLine(when: string, busyness: Busyness | undefined): string {
  return busyness ? `The machine while these were ${when}: ${busynessText(busyness)}.` : "";
}

/** The pages that ask for the feed beforehand, so that what their script does shows. */
function preloadedTable({ pages, preloaded }: Results): string {
  const measured = conditions.filter((condition) => preloaded[condition]);
  const rows = loadedWhole(pages, preloaded).map((page) => [
    pageTitles[page],
    ...measured.map((condition) => withRatio(preloaded[condition], page, "visible", milliseconds)),
    format(medianOf(preloaded.plain, page, "requests"), String),
  ]);
  return rows.length > 0
    ? table(
        [
          "page, feed preloaded",
          ...measured.map((condition) => `visible, ${conditionTitles[condition]}`),
          "requests",
        ],
        rows,
      )
    : "";
}

function pagesTable({ pages, loads, recordings }: Results): string {
  const plain = loads.plain;
  return table(
    [
      "page",
      ...conditions.map((condition) => `visible, ${conditionTitles[condition]}`),
      "transferred",
      "requests",
      "script",
      "blocked, CPU ÷ 4",
      "CLS",
      "heap",
      "DOM nodes",
    ],
    loadedWhole(pages, loads).map((page) => [
      pageTitles[page],
      ...conditions.map((condition) => withRatio(loads[condition], page, "visible", milliseconds)),
      format(medianOf(plain, page, "bytes"), kilobytes),
      format(medianOf(plain, page, "requests"), String),
      format(medianOf(recordings, page, "script"), milliseconds),
      format(medianOf(loads.cpu4, page, "blocking"), milliseconds),
      format(medianOf(plain, page, "layoutShift"), (shift) => shift.toFixed(3)),
      format(medianOf(plain, page, "heap"), megabytes),
      format(medianOf(plain, page, "nodes"), String),
    ]),
  );
}

/** The pages that showed the whole infographic. */
function loadedWhole(pages: PageName[], loads: Results["loads"]): PageName[] {
  return pages.filter((page) => Object.values(loads).some((load) => load[page]));
}

function scaleTable({ pages, scale }: Results): string {
  const largest = scale.at(-1);
  if (!largest) {
    return "";
  }
  const many = largest.count.toLocaleString("en");
  const measured = pages.filter((page) => scale.some(({ loads }) => loads[page]));
  return table(
    [
      "page of tiles",
      ...scale.map(({ count }) => `${count.toLocaleString("en")}: visible`),
      "growth 10 to 100",
      "growth 100 to 1,000",
      `${many}: script`,
      `${many}: longest task`,
      `${many}: heap`,
      `${many}: heap of scripts`,
      `${many}: DOM nodes`,
    ],
    measured.map((page) => [
      pageTitles[page],
      ...scale.map(({ loads }) => withRatio(loads, page, "visible", milliseconds)),
      format(growth(scale, page, 10), (exponent) => exponent.toFixed(2)),
      format(growth(scale, page, 100), (exponent) => exponent.toFixed(2)),
      format(medianOf(largest.recordings, page, "script"), milliseconds),
      format(medianOf(largest.recordings, page, "longestTask"), milliseconds),
      withRatio(largest.loads, page, "heap", megabytes),
      withRatio(largest.loads, page, "scriptHeap", megabytes),
      format(medianOf(largest.loads, page, "nodes"), String),
    ]),
  );
}

/** Interquartile ranges: how far the medians can be trusted. */
function spreadTable({ pages, loads, recordings }: Results): string {
  const measured = conditions.filter((condition) => loads[condition]);
  return table(
    [
      "half of the loads",
      ...measured.map((condition) => `visible, ${conditionTitles[condition]}`),
      "longest task, recorded",
      "heap of scripts",
    ],
    loadedWhole(pages, loads).map((page) => [
      pageTitles[page],
      ...measured.map((condition) => quartiles(loads[condition]?.[page])),
      format(medianOf(recordings, page, "longestTask"), milliseconds),
      format(medianOf(loads.plain, page, "scriptHeap"), megabytes),
    ]),
  );
}

function quartiles(loads: Load[] | undefined): string {
  if (!loads) {
    return missing;
  }
  const { lowerQuartile, upperQuartile } = summaryOf(loads.map(({ visible }) => visible));
  return `${lowerQuartile.toFixed(0)} to ${milliseconds(upperQuartile)}`;
}

function steadinessTable({ steadiness }: Results): string {
  const shift = (value: number) => value.toFixed(3);
  return table(
    ["CLS", "window", "script at once", "script 3 s late"],
    steadiness.map(({ page, width, atOnce, late }) => [
      pageTitles[page],
      `${width} px`,
      shift(atOnce),
      shift(late),
    ]),
  );
}

function targetsTable(results: Results): string {
  return table(
    ["what", "target", "measured", ""],
    judge(results).map(({ what, target, measured, isMet }) => [
      what,
      target,
      measured,
      isMet ? "met" : "**not met**",
    ]),
  );
}

const missing = "–";

function format(value: number | undefined, how: (value: number) => string): string {
  return value === undefined ? missing : how(value);
}

function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function kilobytes(value: number): string {
  return `${(value / 1000).toFixed(1)} kB`;
}

function megabytes(value: number): string {
  return `${(value / 1e6).toFixed(1)} MB`;
}

/** A median, with its ratio to that of the hand-written page in parentheses. */
function withRatio<Quantity extends string>(
  results: Partial<Record<PageName, Record<Quantity, number>[]>> | undefined,
  page: PageName,
  quantity: Quantity,
  how: (value: number) => string,
): string {
  const ratio = ratioToVanilla(results, page, quantity);
  const median = format(medianOf(results, page, quantity), how);
  return ratio === undefined || page === "vanilla" ? median : `${median} (${ratio.toFixed(2)})`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const aligned = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, aligned, ...rows].map(line).join("\n");
}
