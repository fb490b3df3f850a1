import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";

/*
 * The types for frameworks, compiled as strictly as TypeScript can. The examples mark each wrong use
 * as one that has to fail, so that they compile only if it does.
 */

/** What a command of the packages that are installed for these tests prints, and its exit code. */
function run(command: string, ...options: string[]) {
  const path = `tests/package/node_modules/.bin/${command}`;
  const { status, stdout } = spawnSync(path, options, { encoding: "utf8" });
  return { status, stdout };
}

for (const [framework, compiler] of [
  ["plain", "tsc"],
  ["react", "tsc"],
  ["preact", "tsc"],
  ["solid", "tsc"],
  ["vue", "vue-tsc"],
  ["svelte", "tsc"],
] as const) {
  test(`accept what is right and reject what is wrong: ${framework}`, () => {
    const outcome = run(compiler, "--project", `tests/package/frameworks/${framework}`);
    expect(outcome).toEqual({ status: 0, stdout: "" });
  });
}

test("accept what is right and reject what is wrong in Svelte's templates", () => {
  const { stdout } = run(
    "svelte-check",
    ...["--workspace", "tests/package/frameworks/svelte", "--tsconfig", "./tsconfig.json"],
    ...["--output", "machine"],
  );
  const errors = [...stdout.matchAll(/ ERROR "(.+?)" (\d+):/g)];
  // Every line of that file that has a tag.
  expect(errors.map(([, file, line]) => `${file}:${line}`)).toEqual(
    [5, 6, 7, 8].map((line) => `Mistakes.svelte:${line}`),
  );
});
