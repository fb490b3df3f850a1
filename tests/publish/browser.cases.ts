import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";

/*
 * What a developer reads where the tests have no browser.
 */

function findBrowser(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/browser.js"], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

test("a CHROME_PATH that names no file is an error, and no other browser is taken instead", () => {
  expect(findBrowser({ CHROME_PATH: "/nowhere/chrome" })).toEqual({
    status: 1,
    stdout: "",
    stderr: "CHROME_PATH is /nowhere/chrome, but there is no such file. Correct it or unset it.\n",
  });
});

test("a CHROME_PATH that names a file is the browser of the tests", () => {
  expect(findBrowser({ CHROME_PATH: process.execPath })).toEqual({
    status: 0,
    stdout: `Browser for the tests: ${process.execPath}\n`,
    stderr: "",
  });
});
