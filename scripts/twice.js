/*
 * Checks that builds are reproducible: builds a second time, and fails where a file is different.
 */
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Hash of each file, except for the accessibility report, which tests write. */
function hashes() {
  return new Map(
    ["dist", "npm"]
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter((file) => file.isFile() && file.name !== "toegankelijkheid.md")
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path, createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );
}

const first = hashes();
execSync("npm run build", { stdio: "ignore" });
const second = hashes();

const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (path) => first.get(path) !== second.get(path),
);
for (const path of different) {
  console.error(`${path} is another one when built again`);
}
console.log(`${second.size} files built twice, ${different.length} different`);
process.exitCode = different.length > 0 ? 1 : 0;
