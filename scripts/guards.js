/*
 * Takes away each guard of tests/guards.json in turn, in a copy of the project, and checks that the test beside it fails
 * then: a test that can't fail proves nothing. Takes some minutes. A number or a word after the command picks guards.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const guards = JSON.parse(readFileSync("tests/guards.json", "utf8"));
const wanted = process.argv[2] ?? "";

const copy = mkdtempSync(join(tmpdir(), "guards-"));
const files = execFileSync("git", ["ls-files"], { encoding: "utf8" }).trim().split("\n");
for (const file of files) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(file, join(copy, file));
}
symlinkSync(resolve("node_modules"), join(copy, "node_modules"));

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: copy, stdio: "ignore" });
  return status === 0;
}

/** What became of a guard: does its test fail without it? */
function outcome({ file, text, without, test, page }) {
  const path = join(copy, file);
  const whole = readFileSync(path, "utf8");
  if (whole.split(text).length < 2) {
    return "is not where it is said to be";
  }
  writeFileSync(
    path,
    whole.replaceAll(text, () => without),
  );
  const isBuilt = run("npx", "tsx", "scripts/build.ts", "scripts");
  const name = `${test}.* @ ${page}`.replaceAll(/[()?[\]]/g, ".");
  const passes =
    isBuilt && run("npx", "playwright", "test", "--config", "tests/host-pages", "--grep", name);
  writeFileSync(path, whole);
  return passes
    ? "SURVIVES: its test passes without it"
    : isBuilt
      ? ""
      : "can't be built without it";
}

let survivors = 0;
for (const [number, guard] of guards.entries()) {
  if (!`${number} ${guard.guard}`.includes(wanted)) {
    continue;
  }
  const found = outcome(guard);
  survivors += found ? 1 : 0;
  console.log(
    `${found ? "✗" : "✓"} ${number} ${guard.guard} [${guard.test} @ ${guard.page}] ${found}`,
  );
}
rmSync(copy, { recursive: true });
console.log(`${survivors} guards without a test that needs them`);
process.exitCode = survivors > 0 ? 1 : 0;
