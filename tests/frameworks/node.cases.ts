import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { folders, isAsked } from "./apps.js";

/*
 * The package in Node: imported, required, and in unit tests with a document that isn't a browser's.
 */

const cwd = "tests/frameworks/apps/unit-tests";

if (isAsked("unit-tests")) {
  for (const environment of ["jsdom", "happy-dom"]) {
    test(`Vitest with ${environment}: an element is registered and shows its figure`, () => {
      const { status, stdout } = spawnSync(
        "npm",
        ["test", "--prefix", cwd, "--", "--environment", environment, "--reporter", "json"],
        {
          encoding: "utf8",
          env: { ...process.env, FEED: resolve("data/midden-nederland.json") },
        },
      );
      expect(stdout).toContain('"numPassedTests":1,');
      expect(status).toBe(0);
    });
  }

  for (const [entry, name] of [
    ["basisniveau-widgets", "register"],
    ["basisniveau-widgets/server", "renderFeed"],
    ["basisniveau-widgets/schema", "feedSchema"],
  ] as const) {
    for (const [way, program] of [
      ["import", `import { ${name} } from "${entry}"; console.log(typeof ${name});`],
      ["require", `const { ${name} } = require("${entry}"); console.log(typeof ${name});`],
    ] as const) {
      test(`Node can ${way} ${entry}`, () => {
        const { stdout, stderr } = spawnSync(
          "node",
          ["--input-type", way === "import" ? "module" : "commonjs", "--eval", program],
          { cwd, encoding: "utf8" },
        );
        expect(stdout).toMatch(/^(function|object)\n$/);
        // Node 20 says that it can require modules since a short time.
        expect(stderr.replace(/^.*(ExperimentalWarning|--trace-warnings).*\n/gm, "")).toBe("");
      });
    }
  }
}

for (const folder of folders) {
  test(`the lock file of ${folder} suits any package and any registry`, () => {
    const { dependencies } = json<Package>("package.json");
    const { packages } = json<{ packages: Record<string, Package> }>(
      `tests/frameworks/apps/${folder}/package-lock.json`,
    );
    const { "node_modules/basisniveau-widgets": ours, ...others } = packages;
    // Its content changes with every build.
    expect(ours).not.toHaveProperty("integrity");
    expect(ours?.dependencies).toEqual(dependencies);
    for (const [path, { resolved }] of Object.entries(others)) {
      expect(resolved, path).toBeUndefined();
    }
  });
}

interface Package {
  dependencies?: Record<string, string>;
  resolved?: string;
}

function json<Content>(path: string): Content {
  // Each use says what it expects the file to hold.
  return JSON.parse(readFileSync(path, "utf8")) as Content;
}
