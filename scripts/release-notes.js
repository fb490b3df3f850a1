/*
 * Prints what the changelog says of a version: `node scripts/release-notes.js v0.1.0`. Fails where
 * that isn't the version of the package, or where the changelog doesn't give it a date yet.
 */
import { readFile } from "node:fs/promises";

const [tag = ""] = process.argv.slice(2);
const { version } = JSON.parse(await readFile("package.json", "utf8"));
const sections = (await readFile("CHANGELOG.md", "utf8")).split(/^## /m).slice(1);
const section = sections.find((each) => each.startsWith(`${version} `));
const [heading = "", ...lines] = section?.split("\n") ?? [];

if (tag !== `v${version}`) {
  console.error(`The tag is ${tag}, and the package is of version ${version}`);
  process.exitCode = 1;
} else if (!/ – \d{4}-\d{2}-\d{2}$/.test(heading)) {
  console.error(`CHANGELOG.md has no heading "## ${version} – YYYY-MM-DD"`);
  process.exitCode = 1;
} else {
  console.log(lines.join("\n").trim());
}
