/*
 * Writes dist/wordpress/basisniveau.zip: the plugin with the script and the feed in it, as WordPress installs it. The same
 * files give the same bytes: sorted, and all of one date.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { strToU8, zipSync } from "fflate";

const folder = "src/wordpress/basisniveau";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** Our own files, with the version wherever they ask for it. */
const own = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name))
  .map((path) => [
    relative(folder, path).split(sep).join("/"),
    strToU8(readFileSync(path, "utf8").replaceAll("{{version}}", version)),
  ]);

/** What the build made or took from elsewhere. */
const others = [
  ["basisniveau.js", "dist/basisniveau.js"],
  ["licenses.md", "dist/licenses.md"],
  ["midden-nederland.json", "data/midden-nederland.json"],
  ["LICENSE", "LICENSE"],
].map(([name, path]) => [name, readFileSync(path)]);

const files = [...own, ...others].sort(([one], [other]) => (one < other ? -1 : 1));

/** The first moment that a zip can tell. It has no time zone. */
const mtime = new Date(1980, 0, 1);

const zip = zipSync(
  Object.fromEntries(files.map(([name, content]) => [`basisniveau/${name}`, content])),
  { level: 9, mtime },
);
mkdirSync("dist/wordpress", { recursive: true });
writeFileSync("dist/wordpress/basisniveau.zip", zip);
console.log(`dist/wordpress/basisniveau.zip: ${files.length} files, ${zip.length} bytes`);
