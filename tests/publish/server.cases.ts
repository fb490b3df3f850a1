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
  const entry = new URL("../../dist/npm/index.js", import.meta.url).href;
  const { register } = (await import(entry)) as { register: () => void };
  expect(() => register()).not.toThrow();
});

test("in a unit test with happy-dom an element shows the figures of its feed", async () => {
  const { stdout, stderr } = await run(process.execPath, [
    "--input-type=module",
    "--eval",
    `
      import { GlobalRegistrator } from "@happy-dom/global-registrator";
      import { readFileSync } from "node:fs";
      GlobalRegistrator.register({ url: "http://localhost:3000/" });
      const feed = readFileSync("data/midden-nederland.json");
      globalThis.fetch = async () => new Response(feed);
      const { register } = await import("./dist/npm/index.js");
      register();
      document.body.insertAdjacentHTML(
        "beforeend",
        '<basisniveau-indicator indicator="training" feed="/feed.json"></basisniveau-indicator>',
      );
      const [tile] = document.body.children;
      await new Promise((resolve) => tile.addEventListener("basisniveau-load", resolve));
      console.log(tile.shadowRoot.textContent);
      // Takes the window away, and its elements with it.
      await GlobalRegistrator.unregister();
    `,
  ]);
  expect(stderr).toBe("");
  expect(stdout.replace(/\s+/g, " ")).toContain("32% van de gemeenten heeft terugkerende training");
});
