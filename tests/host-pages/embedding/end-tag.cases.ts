import { expect } from "@playwright/test";
import { test } from "./host-page.js";

/*
 * Elements without an end tag, as XML serializers write them. HTML parsers take what follows for
 * their content.
 */

const bare = '<basisniveau-indicator indicator="training" />';

const rests: [what: string, html: string][] = [
  ["a heading", "<h2>Wat de gemeente doet</h2>"],
  ["a form", "<form>Wat de gemeente doet</form>"],
  ["a footer", "<footer>Wat de gemeente doet</footer>"],
  ["many paragraphs", "<p>Wat de gemeente doet.</p>".repeat(6)],
];

for (const [what, rest] of rests) {
  test(`the rest of the page stays visible below the figures: ${what}`, async ({ host }) => {
    await host.open(`${bare}${rest}`, host.script("a"));
    await host.shows("11%");
    const last = host.page.getByText("Wat de gemeente doet").last();
    await expect(last).toBeVisible();
    const tile = await host.page.locator("[part=tile]").boundingBox();
    const box = await last.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((tile?.y ?? 0) + (tile?.height ?? Infinity));
    expect(host.warnings).toEqual([
      "[basisniveau] basisniveau-indicator: geen eindtag </basisniveau-indicator>: de rest van de pagina staat nu onder de cijfers",
    ]);
  });
}

test("the rest of a page that is still coming in shows as well", async ({ host }) => {
  const rest = `<script>document.addEventListener("basisniveau-load", () => {}); </script>`;
  await host.open(
    `${host.script("a", "")}${bare}${rest}${" ".repeat(70_000)}<h2>Wat de gemeente doet</h2>`,
  );
  await host.shows("11%");
  await expect(host.page.getByRole("heading", { name: "Wat de gemeente doet" })).toBeVisible();
});

test("elements in the rest of the page show their figures", async ({ host }) => {
  await host.open(
    `${bare}<basisniveau-theme theme="zicht" />${bare}<footer>Tot slot</footer>`,
    host.script("a"),
  );
  // Both tiles, and the theme's three between them.
  await host.shows("11%", "14%", "25%", "11%", "11%");
  await expect(host.page.getByText("Tot slot")).toBeVisible();
});

test("links in the rest of the page don't say whose figures the element shows", async ({
  host,
}) => {
  await host.open(`${bare}<h2>Elders</h2><p>${host.link("b")}</p>`, host.script("a"));
  await host.shows("11%");
});
