/*
 * Writes the table of guards in SECURITY.md from tests/guards.json. Fails where a guard's code is not
 * in its file. With --check it writes nothing, and fails where the table is out of date.
 */
import { readFile, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";

const path = "SECURITY.md";
const old = await readFile(path, "utf8");
const guards = JSON.parse(await readFile("tests/guards.json", "utf8"));
for (const { guard, file, text } of guards) {
  if (!(await readFile(file, "utf8")).includes(text)) {
    console.error(`tests/guards.json: "${guard}" is not in ${file}`);
    process.exitCode = 1;
  }
}
const rows = guards.map(
  ({ guard, file, test, page = "" }) => `| ${guard} | \`${file}\` | ${test} … | ${page} |`,
);
const table = ["| Guard | Where | Case | Page |", "| --- | --- | --- | --- |", ...rows].join("\n");
const text = await format(
  old.replace(/(?<=<!-- guards -->\n).*(?=<!-- \/guards -->)/s, () => `\n${table}\n\n`),
  { ...(await resolveConfig(path)), filepath: path },
);

if (!process.argv.includes("--check")) {
  await writeFile(path, text);
} else if (text !== old) {
  console.error(`${path} is out of date: run npm run guards:table`);
  process.exitCode = 1;
}
