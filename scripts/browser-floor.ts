/*
 * Writes into the README which browsers show the elements in full: `npm run floor`. It builds the
 * script, finds the features of browsers that the script and the styles use, and looks up in MDN's
 * compatibility data since which version each browser has them. With --check it writes nothing, and
 * fails where the README is out of date: then a change needs a newer browser. Either do without the
 * feature, or accept the new floor, or, if nothing is lost without it, add it below.
 */
import compat from "@mdn/browser-compat-data" with { type: "json" };
import type { BrowserName, SupportStatement } from "@mdn/browser-compat-data/types";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { build, mergeConfig } from "vite";
import { BasisniveauOverview } from "../src/elements/overview.js";
import { readFeed } from "../src/feed/read.js";
import { reserveSpaceStyleSheet } from "../src/layout/reserve-space.js";
import { bundleConfig, scripts } from "./bundles.js";
import { featureAt } from "./compat-feature.js";
import { usedScript } from "./used-script.js";
import { usedStyles } from "./used-styles.js";

/** Features that a browser may lack, and what it shows without. */
const dispensable: Record<string, string> = {
  "css.at-rules.property": "a token for the size of text in em or % counts twice",
  "css.properties.block-size.stretch": "tiles side by side may differ in height",
  "css.properties.break-after.avoid": "on paper, a heading may be the last line of a sheet",
  "css.properties.contain-intrinsic-inline-size": "a tile in a float or table may be narrow",
  "css.properties.cursor.pointer": "where there is no pointer, nothing",
  "css.properties.grid-template-columns.subgrid": "columns of their own, by @supports",
  "css.properties.hyphens": "long words break without a hyphen",
  "css.types.color.color-mix": "borders have the color of the text",
};

const browsers = {
  "Chrome and Edge": ["chrome", "chrome_android", "edge"],
  Firefox: ["firefox", "firefox_android"],
  "Safari, on macOS and iOS": ["safari", "safari_ios"],
} satisfies Record<string, BrowserName[]>;

/** The path of the README. */
const path = "README.md";

const features = await usedFeatures();
const needed = features.filter((feature) => !Object.hasOwn(dispensable, feature));
const rows = Object.entries(browsers).map(([name, ids]) => {
  const versions = needed.map((feature) => ({ feature, since: versionOf(feature, ids) }));
  const floor = Math.max(...versions.map(({ since }) => since));
  const latest = versions.filter(({ since }) => since === floor).map(({ feature }) => feature);
  // The value of a property says no more than the property.
  const deciding = latest.filter((each) => !latest.some((other) => each.startsWith(`${other}.`)));
  return { name, floor, deciding };
});
const idle = Object.keys(dispensable).filter(
  (feature) =>
    !features.includes(feature) ||
    rows.every(({ name, floor }) => versionOf(feature, browsersNamed(name)) <= floor),
);
if (idle.length > 0) {
  console.error(`Not used, or in every browser of the floor: ${idle.join(", ")}`);
  process.exitCode = 1;
}

const old = readFileSync(path, "utf8");
const text = await format(
  old.replace(/(?<=<!-- floor -->\n).*(?=<!-- \/floor -->)/s, () => `\n${table()}\n\n`),
  { ...(await resolveConfig(path)), filepath: path },
);
if (!process.argv.includes("--check")) {
  writeFileSync(path, text);
} else if (text !== old) {
  console.error(`${path} is out of date: run npm run floor`);
  process.exitCode = 1;
}

/** The features that the script and the style sheets use, as paths in the compatibility data. */
async function usedFeatures(): Promise<string[]> {
  const [script] = scripts;
  const read = readFeed(readFileSync("data/midden-nederland.json", "utf8"));
  if (!script || !("feed" in read)) {
    throw new Error("there is no script or no feed");
  }
  const styles = [
    ...BasisniveauOverview.styles.map(({ cssText }) => cssText),
    reserveSpaceStyleSheet(read.feed),
  ];
  const folder = mkdtempSync(join(tmpdir(), "floor-"));
  await build(mergeConfig(bundleConfig(script), { build: { outDir: folder } }));
  const used = [
    ...usedStyles(styles.join("\n"), compat),
    ...usedScript(join(folder, script.file), resolve(script.input), compat),
  ];
  rmSync(folder, { recursive: true });
  return [...new Set(used)];
}

function browsersNamed(name: string): BrowserName[] {
  return Object.entries(browsers).flatMap(([each, ids]) => (each === name ? ids : []));
}

/** The first version in which every one of these browsers has a feature; infinite where one hasn't. */
function versionOf(feature: string, ids: BrowserName[]): number {
  const support = featureAt(compat, feature.split("."))?.__compat?.support;
  return Math.max(...ids.map((id) => firstVersion([support?.[id] ?? []].flat())));
}

function firstVersion(statements: SupportStatement[]): number {
  const versions = statements.flat().map((statement) => {
    const { version_added, version_removed, flags, prefix, alternative_name } = statement;
    const isPlain = !version_removed && !flags && !prefix && !alternative_name;
    const version = Number.parseFloat(String(version_added).replace("≤", ""));
    return isPlain && !Number.isNaN(version) ? version : Infinity;
  });
  return Math.min(...versions);
}

function table(): string {
  const lines = rows.map(
    ({ name, floor, deciding }) =>
      `| ${name} | ${floor} | ${deciding.map((feature) => `\`${feature}\``).join(", ")} |`,
  );
  const without = Object.entries(dispensable).map(
    ([feature, effect]) => `- without \`${feature}\`: ${effect}`,
  );
  return [
    "| Browser | From version | Because of |",
    "| --- | --- | --- |",
    ...lines,
    "",
    "What newer browsers alone have, and what is different without it:",
    "",
    ...without,
  ].join("\n");
}
