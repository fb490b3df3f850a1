/*
 * Generates a file from the feed's schema: `node scripts/generate.js schema` or `reader`. With
 * --check it writes nothing, and fails where the file is out of date.
 */
import { readFile, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { runnerImport } from "vite";

const [name] = process.argv.slice(2);
const { module } = await runnerImport(`./scripts/${name}.ts`, { configFile: false });
const { path } = module;
const text = await format(module.source(), { ...(await resolveConfig(path)), filepath: path });

if (!process.argv.includes("--check")) {
  await writeFile(path, text);
} else if (text !== (await readFile(path, "utf8"))) {
  console.error(`${path} is out of date: run npm run ${name}`);
  process.exitCode = 1;
}
