/*
 * Prints what a script consists of, by package and room: its characters, and what brotli would save without them. The latter
 * adds up to less than the script, since much of what is in one is in another too.
 */
import { SourceMap } from "node:module";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";

const { output } = await build({
  logLevel: "silent",
  build: { write: false, sourcemap: "hidden" },
});
const [{ code, fileName, map }] = output;
const sources = new SourceMap(map);

/** Package or room that each character comes from. */
const owners = code
  .split("\n")
  .flatMap((line, row) =>
    Array.from({ length: line.length + 1 }, (_, column) =>
      ownerOf(sources.findEntry(row, column).originalSource),
    ),
  );

function ownerOf(path = "") {
  const [, owner = "the bundler's own"] =
    /node_modules\/((?:@[^/]+\/)?[^/]+)|(src\/[^/]+)/.exec(path)?.filter(Boolean) ?? [];
  return owner;
}

const whole = brotli(code);
const rows = [...new Set(owners)].map((owner) => {
  const others = owners.map((other, place) => (other === owner ? "" : code[place])).join("");
  return {
    owner,
    characters: owners.filter((other) => other === owner).length,
    "brotli saves without": whole - brotli(others),
  };
});
console.log(`${fileName}: ${code.length} characters, ${whole} bytes with brotli`);
console.table(rows.sort((one, other) => other.characters - one.characters));

function brotli(text) {
  return brotliCompressSync(text).length;
}
