import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { strToU8, zipSync } from "fflate";

const folder = "src/wordpress/basisniveau";

/** Files that are built or come from elsewhere, by their name in the plugin. */
const others = [
  ["basisniveau.js", "dist/basisniveau.js"],
  ["licenses.md", "dist/licenses.md"],
  ["midden-nederland.json", "data/midden-nederland.json"],
  ["LICENSE", "LICENSE"],
] as const;

/** The earliest time that a zip can store. It has no time zone. */
const mtime = new Date(1980, 0, 1);

/**
 * The plugin with the script and the feed in it, as a zip that WordPress installs. Reproducible:
 * its files are sorted and all have the same date.
 */
export function wordpressPlugin(): Uint8Array {
  const files = [
    ...ownFiles(),
    ...others.map(([name, path]): [string, Uint8Array] => [name, readFileSync(path)]),
  ].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(
    Object.fromEntries(files.map(([name, content]) => [`basisniveau/${name}`, content])),
    { level: 9, mtime },
  );
}

/** Our own files, with the version filled in. */
function ownFiles(): [name: string, content: Uint8Array][] {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((path) => [
      relative(folder, path).split(sep).join("/"),
      strToU8(readFileSync(path, "utf8").replaceAll("{{version}}", version)),
    ]);
}
