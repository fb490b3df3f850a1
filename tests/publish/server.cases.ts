import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";

/*
 * The npm package without a browser: on a server, where frameworks import everything that their
 * pages import, and in unit tests.
 */

const run = promisify(execFile);

test("defining the elements on a server does nothing", async () => {
  // Not a constant path: the linter runs before the build.
  const entry = new URL("../../npm/index.js", import.meta.url).href;
  const { register } = (await import(entry)) as { register: () => void };
  expect(() => register()).not.toThrow();
});

test("in a unit test with happy-dom an element shows the figures of its feed", async () => {
  const { stdout, stderr } = await run(process.execPath, ["tests/publish/unit-test.js"]);
  expect(stderr).toBe("");
  expect(stdout.replace(/\s+/g, " ")).toContain("32% van de gemeenten heeft terugkerende training");
});
