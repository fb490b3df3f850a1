import { has } from "../feed/has.js";
import { type ChartName, chartNames, usualChart } from "../charts/chart.js";
import { subjectsIn, tagFor, tags, type Subject } from "../feed/subject.js";
import type { Feed } from "../feed/schema.js";
import { baseStyles } from "../theming/base.js";
import { heightByColumn } from "./element-height.js";

/*
 * Writes the style sheet that reserves space for elements. On a page that links to it, each element
 * has its final height before any script has run: no layout shift when the figures arrive. The
 * space is reserved by a zero-width float inside the element: the only box whose height a style
 * sheet alone can make depend on the element's width.
 */

/** Widths of columns, in em. In a narrower or wider column the height is less exact. */
const narrowest = 12;
const widest = 120;
const stride = 0.5;
const phone = 20;
/** The greatest line height in any house style that we know of. */
const lineHeight = 1.6;
/**
 * Engines round lines and borders to whole pixels, which may add up to a pixel in large text. And
 * house styles have headings that are a pixel higher than ours.
 */
const rounding = 0.2;
/** How much too high an element may become before a new step begins. */
const tolerance = 1.1;
/** How much higher one tile may be than another in the same group. */
const likeness = 1.3;

/** A feed, and when it is shown. */
interface DatedFeed {
  feed: Feed;
  today: Date;
}

/** The height from this column width on, both in em. */
interface Step {
  width: number;
  height: number;
}

/** Selectors of the elements that reserve the heights of these steps. */
interface Reservation {
  selectors: string[];
  steps: Step[];
}

/**
 * The style sheet that reserves space on pages with elements that show this feed.
 *
 * @param today - When it is made: figures that are old say so.
 */
export function reserveSpaceStyleSheet(feed: Feed, today = new Date()): string {
  const rules = reservationsFor({ feed, today }).map(({ selectors, steps }) =>
    steps
      .map(({ width, height }) => {
        const rule = `${selectors.join(", ")} { min-block-size: ${String(height)}em; }`;
        return width === narrowest
          ? rule
          : `@container (min-inline-size: ${String(width)}em) { ${rule} }`;
      })
      .join("\n"),
  );
  return `/*
 * Houdt ruimte vrij voor de cijfers van ${commented(feed.region)}, zodat er op de pagina niets verspringt als ze er zijn.
 * Elk element krijgt de hoogte die bij de breedte van zijn kolom hoort. Wat je niet gebruikt, kun je weglaten.
 * Gemaakt door basisniveau publish. Maak dit bestand opnieuw als de teksten in de feed veranderen.
 */
@property --_basisniveau-size {
  syntax: "<length>";
  inherits: false;
  initial-value: 0px;
}

@media screen {
  /* Zonder deze steun kent een browser de breedte van een kolom niet, en houdt hij niets vrij. */
  @supports (container-type: inline-size) {
${indented(indented([frame(), ...rules].join("\n\n")))}
  }
}
`;
}

/** Styles of an element before its upgrade, and of the float in it. */
function frame(): string {
  return `:where(${tags}) {
${indented(hostDeclarations().join("\n"))}
  display: flow-root;
  overflow-wrap: anywhere;
  /* Wat er staat zolang de cijfers er niet zijn, hoeft zelf geen ruimte te houden. */
  --_block-size: 0em;
}

:where(${tags})[hidden] {
  display: none;
}

:is(${tags})::before {
  content: "";
  float: inline-start;
}`;
}

/** The declarations for :host in the elements' own styles that affect its size. */
function hostDeclarations(): string[] {
  const [, declarations = ""] = /:host\s*\{(.*?)\}/s.exec(baseStyles.cssText) ?? [];
  return declarations
    .replace(/\/\*.*?\*\//gs, "")
    .split(";")
    .map((declaration) => declaration.trim())
    .filter(
      (declaration) =>
        declaration && !/^(display|color|background-color|box-shadow):/.test(declaration),
    )
    .map((declaration) => `${declaration};`);
}

function reservationsFor(dated: DatedFeed): Reservation[] {
  const everything = subjectsIn(dated.feed);
  const isIndicator = ({ kind }: Subject) => kind === "indicator";
  return [
    ...indicatorReservations(everything.filter(isIndicator), dated),
    ...everything
      .filter((subject) => !isIndicator(subject))
      .flatMap((subject) => sectionReservations(subject, dated)),
  ];
}

/** Reservations for a subject other than an indicator. */
function sectionReservations(subject: Subject, dated: DatedFeed): Reservation[] {
  const tag = selectorOf(subject);
  // Without a chart a row is hardly lower than with a bar.
  const usual = usualChart(subject.kind);
  const all = { selectors: [`${tag}::before`], steps: stepsFor([subject], [usual], dated) };
  const others: ChartName[] = [
    "ring",
    "icons",
    ...(dated.feed.surveys.length > 1 ? ["trend" as const] : []),
  ];
  const higher = others.map((chart) => ({
    selectors: [`${tag}[chart="${chart}"]::before`],
    steps: stepsFor([subject], [chart], dated),
  }));
  return subject.kind === "contact" ? [all] : [all, ...higher];
}

/** One reservation for all tiles that are about as high and have the same chart. */
function indicatorReservations(indicators: Subject[], dated: DatedFeed): Reservation[] {
  const [most = [], ...others] = alike(indicators, dated).sort(
    (one, other) => other.length - one.length,
  );
  return [
    ...tileReservations(most, ["basisniveau-indicator"], dated),
    ...others.flatMap((group) => tileReservations(group, group.map(selectorOf), dated)),
  ];
}

/** Reservations for tiles with each chart. Charts that make them equally high share one. */
function tileReservations(indicators: Subject[], tags: string[], dated: DatedFeed): Reservation[] {
  const reservations = new Map<string, Reservation>();
  for (const chart of indicators.length > 0 ? chartNames : []) {
    // A tile fills its reserved space, so that its border encloses all of it.
    const chosen = chart === usualChart("indicator") ? "" : `[chart="${chart}"]`;
    const selectors = tags
      .map((tag) => `${tag}${chosen}`)
      .flatMap((tag) => [`${tag}::before`, `${tag}::part(tile)`]);
    const steps = stepsFor(indicators, [chart], dated);
    const key = JSON.stringify(steps);
    const shared = reservations.get(key)?.selectors ?? [];
    reservations.set(key, { selectors: [...shared, ...selectors], steps });
  }
  return [...reservations.values()];
}

/** Groups of indicators whose tiles are about equally high. */
function alike(indicators: Subject[], dated: DatedFeed): Subject[][] {
  const groups: { lowest: number; indicators: Subject[] }[] = [];
  const byHeight = indicators
    .map((indicator) => ({ indicator, height: greatestHeight([indicator], ["bar"], dated)(phone) }))
    .sort((one, other) => one.height - other.height);
  for (const { indicator, height } of byHeight) {
    const last = groups.at(-1);
    if (last && height <= last.lowest * likeness) {
      last.indicators.push(indicator);
    } else {
      groups.push({ lowest: height, indicators: [indicator] });
    }
  }
  return groups.map((group) => group.indicators);
}

function selectorOf(subject: Subject): string {
  const id = has(subject, "id") ? `[${subject.kind}="${subject.id}"]` : "";
  return `${tagFor(subject)}${id}`;
}

/** Height of the highest of these subjects in any survey, by the width of their column. */
function greatestHeight(
  subjects: Subject[],
  charts: readonly ChartName[],
  { feed, today }: DatedFeed,
): (width: number) => number {
  const heights = subjects.flatMap((subject) =>
    charts.flatMap((chart) =>
      surveysOf(subject, feed).map((survey) =>
        heightByColumn({ subject, chart, survey }, feed, today),
      ),
    ),
  );
  return (width) => {
    const column = { width, lineHeight };
    return heights.reduce((greatest, height) => Math.max(greatest, height(column)), 0);
  };
}

/** The surveys that a subject may differ by. A contact is the same in all. */
function surveysOf({ kind }: Subject, { surveys }: Feed): string[] {
  return kind === "contact" ? [""] : surveys.map(({ id }) => id);
}

/** The height of the highest of these subjects, from narrow to wide columns. */
function stepsFor(subjects: Subject[], charts: readonly ChartName[], dated: DatedFeed): Step[] {
  const heightAt = greatestHeight(subjects, charts, dated);
  const steps: Step[] = [];
  let lowest = Infinity;
  for (let width = narrowest; width < widest; width += stride) {
    // From this step to just before the next.
    const heights = [width, width + 0.99 * stride].map(heightAt);
    const last = steps.at(-1);
    const height = Math.max(...heights);
    lowest = Math.min(lowest, ...heights);
    if (last && Math.max(last.height, height) <= lowest * tolerance) {
      last.height = Math.max(last.height, height);
    } else {
      steps.push({ width, height });
      lowest = Math.min(...heights);
    }
  }
  return steps
    .map(({ width, height }) => ({ width, height: Math.ceil((height + rounding) * 10) / 10 }))
    .filter(({ height }, index, all) => height !== all[index - 1]?.height);
}

/** Text that can't end the comment that it is in. */
function commented(text: string): string {
  return text.replaceAll("*/", "* /");
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
