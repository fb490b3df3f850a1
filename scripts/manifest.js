/*
 * Generates custom-elements.json from the doc comments. With --check it writes nothing, and fails
 * where the file is out of date, or where something public has no description.
 */
import { cli } from "@custom-elements-manifest/analyzer/cli.js";
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";

const path = "custom-elements.json";
const before = await readFile(path, "utf8").catch(() => "");
const manifest = await cli({ argv: ["analyze", "--quiet"], cwd: process.cwd(), noWrite: true });
const text = await format(JSON.stringify(manifest), { filepath: path, printWidth: 100 });

const silent = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap((declaration) => [
    declaration,
    ...["attributes", "members", "events", "slots", "cssParts", "cssProperties"].flatMap(
      (kind) => declaration[kind]?.map((each) => ({ ...each, of: declaration.name })) ?? [],
    ),
  ])
  .filter(({ description, inheritedFrom }) => !description && !inheritedFrom)
  .map(({ name, of }) => (of ? `${of}: ${name}` : name));

if (silent.length > 0) {
  console.error(`Public, but without a description: ${silent.join(", ")}`);
  process.exitCode = 1;
}
if (!process.argv.includes("--check")) {
  await writeFile(path, text);
} else if (text !== before) {
  console.error(`${path} is out of date: run npm run manifest`);
  process.exitCode = 1;
}
