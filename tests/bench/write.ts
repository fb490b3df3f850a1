import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { format, resolveConfig } from "prettier";
import { report, summary } from "./report.js";
import type { Results } from "./results.js";

/** Writes everything as JSON, and the tables beside it. */
export function writeResults(results: Results, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(path.replace(/(\.json)?$/, ".md"), `${report(results)}\n`);
}

const begin = "<!-- bench -->";
const end = "<!-- /bench -->";

/** Writes the summary into the README, between its two markers. */
export async function writeToReadme(results: Results, path = "README.md"): Promise<void> {
  const text = readFileSync(path, "utf8");
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`${path} has no ${begin} … ${end} to write between`);
  }
  const written = `${before}${begin}\n\n${summary(results)}\n\n${end}${after}`;
  const config = await resolveConfig(path);
  writeFileSync(path, await format(written, { ...config, filepath: path }));
}
