/*
 * Writes data/feed.schema.json from src/feed/schema.ts. With --check it writes nothing, and fails where the file is not what
 * would be written.
 */
import { readFile, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { runnerImport } from "vite";

const path = "data/feed.schema.json";
const { module } = await runnerImport("./src/feed/json-schema.ts", { configFile: false });
const json = JSON.stringify(module.feedJsonSchema());
const text = await format(json, { ...(await resolveConfig(path)), filepath: path });

if (!process.argv.includes("--check")) {
  await writeFile(path, text);
} else if (text !== (await readFile(path, "utf8"))) {
  console.error(`${path} is out of date: run npm run schema`);
  process.exitCode = 1;
}
