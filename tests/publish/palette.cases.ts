import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";

/*
 * The built style sheets of our own pages, with their imports inlined.
 */

for (const path of [
  "dist/voorbeeld/voorbeeld.css",
  "dist/samensteller/samensteller.css",
  "dist/bijwerken/bijwerken.css",
  "dist/uitleg/uitleg.css",
]) {
  test(`${path} holds the palette, with every color that it asks for`, () => {
    const css = readFileSync(path, "utf8");
    expect(css).not.toContain("@import");
    const used = Array.from(css.matchAll(/var\((--(?:house|page)-[\w-]+)\)/g), ([, name]) => name);
    const defined = Array.from(css.matchAll(/^ *(--(?:house|page)-[\w-]+):/gm), ([, name]) => name);
    expect(used.length).toBeGreaterThan(0);
    expect(defined).toEqual(expect.arrayContaining(used));
  });

  test(`${path} has no color besides the palette but in made-up house styles`, () => {
    const ours = readFileSync(path, "utf8")
      .replace(/--(house|page)-[\w-]+: [^;]+;/g, "")
      .replace(/\.house-style-(red|green|dark) \{[^}]*\}/g, "");
    expect(ours.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|color-mix)\(/gi)).toBeNull();
  });
}
