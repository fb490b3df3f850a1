import { expect } from "@open-wc/testing";

/*
 * The style sheets of our own pages, as `npm run build` made them: what they import is in them.
 */

const sheets = ["/dist/index.css", "/dist/samensteller/samensteller.css"];

async function styleSheet(path: string): Promise<string> {
  return (await fetch(path)).text();
}

describe("the palette of our own pages", () => {
  for (const path of sheets) {
    it(`is in ${path} itself, and has every color that it asks for`, async () => {
      const css = await styleSheet(path);
      expect(css).to.not.include("@import");
      const used = Array.from(
        css.matchAll(/var\((--(?:house|page)-[\w-]+)\)/g),
        ([, name]) => name,
      );
      const defined = Array.from(
        css.matchAll(/^ *(--(?:house|page)-[\w-]+):/gm),
        ([, name]) => name,
      );
      expect(used).to.not.deep.equal([]);
      expect(defined).to.include.members(used);
    });

    it(`holds every color of ${path} that is not of a made-up house style`, async () => {
      const css = await styleSheet(path);
      const ours = css
        .replace(/--(house|page)-[\w-]+: [^;]+;/g, "")
        .replace(/\.house-style-(red|green|dark) \{[^}]*\}/g, "");
      expect(ours.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|color-mix)\(/gi)).to.equal(null);
    });
  }
});
