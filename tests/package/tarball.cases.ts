import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { chartNames } from "../../src/charts/chart.js";
import { unpacked } from "./unpacked.js";

/*
 * What is in the tarball, and whether everything that it names is there.
 */

/** Null closes a folder that a pattern would open. */
type Json = string | null | { [key: string]: Json } | Json[];

function json<Content>(path: string): Content {
  // Each test says what it expects the file to hold.
  return JSON.parse(readFileSync(join(unpacked, path), "utf8")) as Content;
}

/** Every text in JSON that stands under one of these keys, or anywhere. */
function textsIn(part: Json, keys?: string[], key = ""): string[] {
  if (typeof part === "string") {
    return !keys || keys.includes(key) ? [part] : [];
  }
  return part !== null && typeof part === "object"
    ? Object.entries(part).flatMap(([name, each]) => textsIn(each, keys, name))
    : [];
}

function missing(paths: string[]): string[] {
  return paths.filter((path) => !existsSync(join(unpacked, path)));
}

interface PackageJson {
  exports: Json;
  main: string;
  types: string;
  bin: Json;
  customElements: string;
  "web-types": string;
}

interface Manifest {
  modules: {
    path: string;
    declarations: {
      name: string;
      tagName?: string;
      attributes?: { name: string; type: { text: string } }[];
    }[];
    exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
  }[];
}

test("holds every file that package.json names", () => {
  const { exports, main, types, bin, ...named } = json<PackageJson>("package.json");
  const paths = textsIn([exports, main, types, bin, named.customElements, named["web-types"]]);
  expect(paths).toContain("./npm/index.js");
  expect(missing(paths.filter((path) => !path.includes("*")))).toEqual([]);
});

test("holds every module that the manifest names", async () => {
  const manifest = json<Manifest>("custom-elements.json");
  const paths = textsIn(JSON.parse(JSON.stringify(manifest)) as Json, ["path", "module"]);
  expect(paths).toContain("npm/elements/indicator.js");
  expect(missing(paths)).toEqual([]);
  for (const { path, declarations } of manifest.modules) {
    const module: unknown = await import(resolve(unpacked, path));
    for (const { name } of declarations) {
      expect(module, path).toHaveProperty(name);
    }
  }
});

test("names the class and module of each custom element in the manifest", () => {
  const { modules } = json<Manifest>("custom-elements.json");
  const definitions = modules
    .flatMap(({ exports }) => exports)
    .filter(({ kind }) => kind === "custom-element-definition");
  expect(definitions.map(({ name }) => name).sort()).toEqual([
    "basisniveau-contact",
    "basisniveau-indicator",
    "basisniveau-overview",
    "basisniveau-theme",
  ]);
  for (const { name, declaration } of definitions) {
    const module = modules.find(({ path }) => path === declaration.module);
    expect(module?.declarations).toContainEqual(
      expect.objectContaining({ name: declaration.name, tagName: name }),
    );
  }
});

test("names the charts in the manifest as the code does", () => {
  const { modules } = json<Manifest>("custom-elements.json");
  const expected = chartNames.map((name) => JSON.stringify(name)).sort();
  for (const { name, attributes = [] } of modules.flatMap(({ declarations }) => declarations)) {
    for (const { type } of attributes.filter((each) => each.name === "chart")) {
      expect(type.text.split(" | "), name).toEqual(expected);
    }
  }
});

test("offers the charts to editors", () => {
  const { tags } = json<{
    tags: { name: string; attributes: { name: string; values: { name: string }[] }[] }[];
  }>("npm/vscode.html-custom-data.json");
  const indicator = tags.find(({ name }) => name === "basisniveau-indicator");
  const chart = indicator?.attributes.find(({ name }) => name === "chart");
  expect(chart?.values.map(({ name }) => name)).toContain("ring");
  const css = json<{ properties: { name: string }[] }>("npm/vscode.css-custom-data.json");
  expect(css.properties.map(({ name }) => name)).toContain("--basisniveau-accent-color");
  const { contributions } = json<{
    contributions: { html: { elements: { name: string }[] } };
  }>("npm/web-types.json");
  expect(contributions.html.elements.map(({ name }) => name)).toContain("basisniveau-theme");
});

test("sends nobody to a CDN", () => {
  expect(Object.keys(json<object>("package.json"))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/jsdelivr|unpkg/)]),
  );
});

test("can be found by resolvers that don't know exports", () => {
  const { main } = json<PackageJson>("package.json");
  const { resolve: resolved } = createRequire(resolve("tests/package/any.js"));
  expect(resolve(unpacked, main)).toBe(resolved("basisniveau-widgets"));
});

test("can be imported in Node, all of its modules", () => {
  const { exports } = json<{ exports: Record<string, Json> }>("package.json");
  const entries = Object.keys(exports).filter((entry) =>
    textsIn(exports[entry] ?? "", ["default"]).some((path) => path.endsWith(".js")),
  );
  expect(entries).toContain("./basisniveau.js");
  for (const entry of entries) {
    const name = entry.replace(".", "basisniveau-widgets");
    const { stderr } = spawnSync(
      "node",
      ["--input-type", "module", "--eval", `await import("${name}")`],
      { cwd: "tests/package", encoding: "utf8" },
    );
    expect(stderr.slice(-500), name).toBe("");
  }
});
