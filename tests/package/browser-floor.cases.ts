import { expect, test } from "@playwright/test";
import compat from "@mdn/browser-compat-data" with { type: "json" };
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { usedScript } from "../../scripts/used-script.js";
import { usedStyles } from "../../scripts/used-styles.js";

/*
 * What the browser floor in the README is computed from.
 */

test("features of styles are found, but not those within @supports", () => {
  const styles = `
    :host { container-type: inline-size; color: color-mix(in srgb, red, blue); }
    @container (min-inline-size: 20em) { p:has(b) { grid-template-columns: subgrid; } }
    @supports (text-wrap: pretty) { p { text-wrap: pretty; } }`;
  const used = usedStyles(styles, compat);
  expect(used).toEqual(
    expect.arrayContaining([
      "css.at-rules.container",
      "css.properties.container-type",
      "css.properties.grid-template-columns.subgrid",
      "css.selectors.has",
      "css.selectors.host",
      "css.types.color.color-mix",
    ]),
  );
  expect(used.filter((path) => path.includes("text-wrap"))).toEqual([]);
});

test("features of scripts are found by their syntax, and by the type of what has them", () => {
  const folder = mkdtempSync(join(tmpdir(), "used-"));
  const [bundle, entry] = [join(folder, "bundle.js"), join(folder, "entry.ts")];
  writeFileSync(bundle, `class A { #b = 1; static { this.c ??= /(?<=d)e/; } }`);
  writeFileSync(
    entry,
    `export const last = (list: string[], own: { replaceChildren: () => void }) => {
      own.replaceChildren();
      document.body.toggleAttribute("hidden");
      return Object.hasOwn(list, "0") ? list.at(-1) : structuredClone(list);
    };`,
  );
  const used = usedScript(bundle, entry, compat);
  rmSync(folder, { recursive: true });
  expect(used).toEqual(
    expect.arrayContaining([
      "api.Element.toggleAttribute",
      "api.structuredClone",
      "javascript.builtins.Array.at",
      "javascript.builtins.Object.hasOwn",
      "javascript.classes.private_class_fields",
      "javascript.classes.static.initialization_blocks",
      "javascript.operators.nullish_coalescing_assignment",
      "javascript.regular_expressions.lookbehind_assertion",
    ]),
  );
  // That one is the object's own.
  expect(used.filter((path) => path.endsWith(".replaceChildren"))).toEqual([]);
});
