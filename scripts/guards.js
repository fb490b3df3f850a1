/*
 * Mutation testing: removes each guard of tests/guards.json in turn, in a copy of the project, and
 * checks that its test then fails, since a test that can't fail proves nothing. Two copies are
 * tried side by side. An argument selects guards by number or by a word.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
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

/** A copy of what is in version control, with what was installed. */
function copyOfProject() {
  const copy = mkdtempSync(join(tmpdir(), "guards-"));
  const files = execFileSync("git", ["ls-files"], { encoding: "utf8" }).trim().split("\n");
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  for (const modules of ["node_modules", "tests/cms/node_modules"]) {
    symlinkSync(resolve(modules), join(copy, modules));
  }
  return copy;
}

/** Does the command succeed in that folder? */
async function run(cwd, command, ...args) {
  const [status] = await once(spawn(command, args, { cwd, stdio: "ignore" }), "close");
  return status === 0;
}

/** The part of the tests that a guard is for, as Playwright selects it. */
function titleOf({ test, page }) {
  return (page ? `${test}.* @ ${page}` : test).replaceAll(/[()?[\]]/g, ".");
}

function testsOf({ suite = "host-pages" }) {
  return ["playwright", "test", "--config", `tests/${suite}`];
}

/** Builds what the tests of a guard load. Suites other than host pages load more than the scripts. */
function build(copy, { page }) {
  return run(copy, "npx", "tsx", "scripts/build.ts", ...(page ? ["scripts"] : []));
}

/**
 * What is wrong with a guard: empty where its test fails without it.
 *
 * @param guard - `page` is that of a case that runs on several pages, `suite` the folder of its
 *   test where that isn't host-pages.
 */
async function outcome(copy, guard) {
  const { file, text, without } = guard;
  const path = join(copy, file);
  // Playwright fails too where no test has that title, which proves nothing.
  if (!(await run(copy, "npx", ...testsOf(guard), "--list", "--grep", titleOf(guard)))) {
    return "names a test that there is not";
  }
  const whole = readFileSync(path, "utf8");
  if (whole.split(text).length < 2) {
    return "is not where it is said to be";
  }
  writeFileSync(
    path,
    whole.replaceAll(text, () => without),
  );
  const isBuilt = await build(copy, guard);
  const passes = isBuilt && (await run(copy, "npx", ...testsOf(guard), "--grep", titleOf(guard)));
  writeFileSync(path, whole);
  return passes
    ? "SURVIVES: its test passes without it"
    : isBuilt
      ? ""
      : "can't be built without it";
}

const selected = [...guards.entries()].filter(([number, { guard }]) =>
  `${number} ${guard}`.includes(wanted),
);

const copies = [copyOfProject(), copyOfProject()];
await Promise.all(copies.map((copy) => build(copy, {})));

// A test that fails with its guard too proves nothing about the guard.
for (const suite of new Set(selected.map(([, { suite }]) => suite))) {
  const all = selected.map(([, guard]) => guard).filter((guard) => guard.suite === suite);
  if (!(await run(copies[0], "npx", ...testsOf({ suite }), "--grep", all.map(titleOf).join("|")))) {
    console.error(`Of ${suite ?? "host-pages"}, some of these tests fail with their guards too.`);
    process.exitCode = 1;
  }
}

let survivors = 0;
const untried = selected.values();
await Promise.all(
  copies.map(async (copy) => {
    for (const [number, guard] of untried) {
      const found = await outcome(copy, guard);
      survivors += found ? 1 : 0;
      console.log(
        `${found ? "✗" : "✓"} ${number} ${guard.guard} [${guard.test}${guard.page ? ` @ ${guard.page}` : ""}] ${found}`,
      );
    }
    rmSync(copy, { recursive: true });
  }),
);
console.log(`${survivors} guards without a test that needs them`);
process.exitCode = survivors > 0 ? 1 : process.exitCode;
