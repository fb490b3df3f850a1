import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { JsonSchema } from "../check/schema-descriptions.js";

/*
 * The package that this command is part of: its built files and its version. Paths are from
 * `npm/publish`, where the command is built.
 */

/** A built file, by its path in `dist`. */
export function distFile(path: string): Buffer {
  return readFileSync(addressOf(path));
}

/** The same for what only a release holds. */
export function optionalDistFile(path: string): Buffer | undefined {
  return existsSync(addressOf(path)) ? distFile(path) : undefined;
}

function addressOf(path: string): URL {
  return new URL(`../../dist/${path}`, import.meta.url);
}

/** Paths of all built files in a folder of `dist`, from `dist`. */
export function distFiles(folder: string): string[] {
  return readdirSync(addressOf(folder), { withFileTypes: true })
    .map((entry) => ({ path: `${folder}/${entry.name}`, isFolder: entry.isDirectory() }))
    .flatMap(({ path, isFolder }) => (isFolder ? distFiles(path) : [path]));
}

/** A page for editors or publishers, for feeds in English. */
export function englishPage(name: "samensteller" | "bijwerken"): Buffer {
  return readFileSync(new URL(`./${name}.en.html`, import.meta.url));
}

/** The JSON Schema of a feed. */
export function feedSchema(): JsonSchema {
  return JSON.parse(distFile("feed.schema.json").toString()) as JsonSchema;
}

/** Version of the package. */
export const version = stringIn("../package.json", "version");

/** Hash of the script, for the attribute `integrity`. */
export function scriptHash(): string {
  return stringIn("integrity.json", "basisniveau.js");
}

function stringIn(path: string, key: string): string {
  const values: unknown = JSON.parse(distFile(path).toString());
  const { [key]: value } = Object(values) as Record<string, unknown>;
  if (typeof value !== "string") {
    throw new TypeError(`${path} has no ${key}`);
  }
  return value;
}
