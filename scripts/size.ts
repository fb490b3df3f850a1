/*
 * Prints what a script consists of, by package and room: its characters, and what brotli would save
 * without them. The latter adds up to less than the script, since much of what is in one is in
 * another too.
 */
import { type SourceMapPayload, SourceMap } from "node:module";
import { brotliCompressSync } from "node:zlib";
import { build, mergeConfig, type Rolldown } from "vite";
import { bundleConfig, scripts } from "./bundles.js";

const { code, fileName, map } = await builtScript();
const sources = new SourceMap(map);

/** Package or room that each character comes from. */
const owners = code
  .split("\n")
  .flatMap((line, row) =>
    Array.from({ length: line.length + 1 }, (_, column) => ownerAt(row, column)),
  );

const whole = brotli(code);
const rows = [...new Set(owners)].map((owner) => {
  const others = owners.map((other, index) => (other === owner ? "" : code[index])).join("");
  return {
    owner,
    characters: owners.filter((other) => other === owner).length,
    "brotli saves without": whole - brotli(others),
  };
});
console.log(`${fileName}: ${code.length} characters, ${whole} bytes with brotli`);
console.table(rows.sort((one, other) => other.characters - one.characters));

/** The first of the scripts, with its source map. */
async function builtScript(): Promise<{ code: string; fileName: string; map: SourceMapPayload }> {
  const [script] = scripts;
  if (!script) {
    throw new Error("no script is built");
  }
  const made = (await build(
    mergeConfig(bundleConfig(script), { build: { write: false, sourcemap: "hidden" } }),
  )) as Rolldown.RolldownOutput;
  const [{ code, fileName, map }] = made.output;
  if (!map) {
    throw new Error(`${fileName} has no source map`);
  }
  return { code, fileName, map: JSON.parse(map.toString()) as SourceMapPayload };
}

function ownerAt(row: number, column: number): string {
  const entry = sources.findEntry(row, column);
  const path = "originalSource" in entry ? entry.originalSource : "";
  const [, ownPackage, room] = /node_modules\/((?:@[^/]+\/)?[^/]+)|(src\/[^/]+)/.exec(path) ?? [];
  return ownPackage ?? room ?? "the bundler's own";
}

function brotli(text: string): number {
  return brotliCompressSync(text).length;
}
