import { type ChartName, chartNames } from "../charts/chart.js";
import type { Feed } from "../feed/schema.js";
import { everythingIn, type What } from "../feed/subject.js";
import { heightIn } from "./element-height.js";
import { baseStyles } from "../theming/base.js";

/*
 * The style sheet that keeps room for elements: linked by a page, it gives each element the height that it will have before any
 * script has run, so that nothing on the page moves when the figures come. The room is a float of no width that stays in the
 * element: the only thing that can be as high as the width of its element asks, in style sheets alone.
 */

/** Widths of columns, in em: for one that is narrower or wider than these, the room is less exact. */
const narrowest = 12;
const widest = 120;
const stride = 0.5;
const phone = 20;
/** The highest lines that we know a house style to have. */
const lineHeight = 1.6;
/** How much more room than needed is kept before a step is made, and how much higher one tile may be than another like it. */
const tolerance = 1.1;
const likeness = 1.3;

const elements =
  "basisniveau-overview, basisniveau-theme, basisniveau-indicator, basisniveau-contact";

/** From this width on, this height, in em. */
interface Step {
  width: number;
  height: number;
}

/** What is as high as the steps say. */
interface Room {
  selectors: string[];
  steps: Step[];
}

/** The style sheet for pages with elements that show this feed. */
export function roomStyle(feed: Feed): string {
  const rules = roomsOf(feed).map(({ selectors, steps }) =>
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
@media screen {
${indented([frame(), ...rules].join("\n\n"))}
}
`;
}

/** What an element is like before the script has made it one, and the float in it. */
function frame(): string {
  return `:where(${elements}) {
${indented(hostDeclarations().join("\n"))}
  display: flow-root;
  overflow-wrap: anywhere;
  /* Wat er staat zolang de cijfers er niet zijn, hoeft zelf geen ruimte te houden. */
  --_block-size: 0em;
}

:where(${elements})[hidden] {
  display: none;
}

:is(${elements})::before {
  content: "";
  float: inline-start;
}`;
}

/** What the elements' own styles say of the element as a whole, as far as it bears on its size. */
function hostDeclarations(): string[] {
  const [, declarations = ""] = /:host\s*\{(.*?)\}/s.exec(baseStyles.cssText) ?? [];
  return declarations
    .replace(/\/\*.*?\*\//gs, "")
    .split(";")
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration && !/^(display|color|background-color):/.test(declaration))
    .map((declaration) => `${declaration};`);
}

function roomsOf(feed: Feed): Room[] {
  const everything = everythingIn(feed);
  return [
    ...indicatorRooms(everything, feed),
    ...everything
      .filter(({ kind }) => kind !== "indicator")
      .map((what) => ({
        selectors: [`${selectorOf(what)}::before`],
        steps: stepsFor([what], chartNames, feed),
      })),
  ];
}

/** One room for all tiles that are about as high and are drawn alike. */
function indicatorRooms(everything: What[], feed: Feed): Room[] {
  const [most = [], ...others] = alike(everything, feed).sort(
    (one, other) => other.length - one.length,
  );
  const groups = [
    { indicators: most, tags: ["basisniveau-indicator"] },
    ...others.map((indicators) => ({ indicators, tags: indicators.map(selectorOf) })),
  ];
  return groups.flatMap(({ indicators, tags }) => {
    const rooms = new Map<string, Room>();
    for (const chart of indicators.length > 0 ? chartNames : []) {
      const drawn = tags.map((tag) => (chart === "ring" ? tag : `${tag}[chart="${chart}"]`));
      // The tile fills its room, so that its border goes around all of it.
      const selectors = drawn.flatMap((tag) => [`${tag}::before`, `${tag}::part(tile)`]);
      const steps = stepsFor(indicators, [chart], feed);
      const key = JSON.stringify(steps);
      rooms.set(key, { selectors: [...(rooms.get(key)?.selectors ?? []), ...selectors], steps });
    }
    return [...rooms.values()];
  });
}

/** Indicators in groups, in each of which no tile is much higher than another one. */
function alike(everything: What[], feed: Feed): What[][] {
  const groups: { lowest: number; indicators: What[] }[] = [];
  const byHeight = everything
    .filter(({ kind }) => kind === "indicator")
    .map((what) => ({ what, height: highest([what], ["ring"], feed, phone) }))
    .sort((one, other) => one.height - other.height);
  for (const { what, height } of byHeight) {
    const last = groups.at(-1);
    if (last && height <= last.lowest * likeness) {
      last.indicators.push(what);
    } else {
      groups.push({ lowest: height, indicators: [what] });
    }
  }
  return groups.map(({ indicators }) => indicators);
}

function selectorOf(what: What): string {
  const id = "id" in what ? `[${what.kind}="${what.id}"]` : "";
  return `basisniveau-${what.kind}${id}`;
}

/** The height, in a column of that width, of the highest of these in whichever survey. */
function highest(
  everything: What[],
  charts: readonly ChartName[],
  feed: Feed,
  width: number,
): number {
  const heights = everything.flatMap((what) =>
    charts.flatMap((chart) =>
      feed.surveys.map(({ id: survey }) =>
        heightIn({ width, lineHeight }, { what, chart, survey }, feed),
      ),
    ),
  );
  return Math.max(...heights);
}

/** The height of the highest of these, from narrow to wide. */
function stepsFor(everything: What[], charts: readonly ChartName[], feed: Feed): Step[] {
  const steps: Step[] = [];
  let lowest = Infinity;
  for (let width = narrowest; width < widest; width += stride) {
    // From here to just before the next.
    const heights = [width, width + 0.99 * stride].map((each) =>
      highest(everything, charts, feed, each),
    );
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
    .map(({ width, height }) => ({ width, height: Math.ceil(height * 10) / 10 }))
    .filter(({ height }, place, all) => height !== all[place - 1]?.height);
}

/** Text that can't end the comment that it stands in. */
function commented(text: string): string {
  return text.replaceAll("*/", "* /");
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
