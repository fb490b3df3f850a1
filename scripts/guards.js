/*
 * Mutation testing: removes each guard of tests/guards.json in turn, in a copy of the project, and
 * checks that its test then fails, since a test that can't fail proves nothing. Takes some minutes.
 * An argument selects guards by number or by a word.
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

/**
 * What is wrong with a guard: empty where its test fails without it.
 *
 * @param guard - `page` is that of a case that runs on several pages, `suite` the folder of its
 *   test where that isn't host-pages.
 */
function outcome({ file, text, without, test, page, suite = "host-pages" }) {
  const path = join(copy, file);
  const title = (page ? `${test}.* @ ${page}` : test).replaceAll(/[()?[\]]/g, ".");
  const tests = ["playwright", "test", "--config", `tests/${suite}`];
  // Playwright fails too where no test has that title, which proves nothing.
  if (!run("npx", ...tests, "--list", "--grep", title)) {
    return "names a test that there is not";
  }
  const whole = readFileSync(path, "utf8");
  if (whole.split(text).length < 2) {
    return "is not where it is said to be";
  }
  // A test that fails with its guard too proves nothing about the guard.
  if (!run("npx", "tsx", "scripts/build.ts", ...(page ? ["scripts"] : []))) {
    return "can't be built with it";
  }
  if (!run("npx", ...tests, "--grep", title)) {
    return "has a test that fails with it too";
  }
  writeFileSync(
    path,
    whole.replaceAll(text, () => without),
  );
  // Other suites test more than the scripts.
  const isBuilt = run("npx", "tsx", "scripts/build.ts", ...(page ? ["scripts"] : []));
  const passes = isBuilt && run("npx", ...tests, "--grep", title);
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
    `${found ? "✗" : "✓"} ${number} ${guard.guard} [${guard.test}${guard.page ? ` @ ${guard.page}` : ""}] ${found}`,
  );
}
rmSync(copy, { recursive: true });
console.log(`${survivors} guards without a test that needs them`);
process.exitCode = survivors > 0 ? 1 : 0;
