import { expect, test } from "@playwright/test";

/*
 * The npm package on a server, where frameworks import everything that their pages import.
 */

test("defining the elements on a server does nothing", async () => {
  // Not a constant path: the linter runs before the build.
  const entry = new URL("../../dist/npm/index.js", import.meta.url).href;
  const { register } = (await import(entry)) as { register: () => void };
  expect(() => register()).not.toThrow();
});
