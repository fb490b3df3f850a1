import { expect, test } from "@playwright/test";
import { isAsked } from "./apps.js";
import { openApp } from "./open-app.js";

/*
 * Sites that are built in advance, with figures that `basisniveau-widgets/server` rendered.
 */

for (const name of ["astro", "eleventy"].filter(isAsked)) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${name}, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
      test.use({ javaScriptEnabled });

      test("shows its figures without a request", async ({ page }) => {
        const { requests, warnings } = await openApp(page, `apps/${name}/dist`);
        const tile = page.locator("basisniveau-indicator");
        await expect(tile.locator("[part~=value]")).toHaveText("32%");
        await expect(tile.locator("[part~=value]")).toBeVisible();
        await expect(tile.locator("[part~=fill]")).toBeVisible();
        const theme = page.locator("basisniveau-theme");
        await expect(theme.getByRole("heading", { level: 2, name: "Beleid" })).toBeVisible();
        await expect(theme.locator("[part~=value]").first()).toHaveText("75%");
        expect(requests).toEqual(["/"]);
        expect(warnings).toEqual([]);
      });
    });
  }
}

if (isAsked("eleventy")) {
  test("eleventy, in Markdown: shows its figures", async ({ page }) => {
    const { warnings } = await openApp(page, "apps/eleventy/dist", "/tekst/");
    const elements = page.locator("div > basisniveau-indicator, div > basisniveau-theme");
    await expect(elements).toHaveCount(2);
    await expect(page.locator("[part~=value]")).toHaveText(["32%", "75%", "60%"]);
    await expect(page.locator("body > p").last()).toHaveText("Een alinea erna.");
    expect(warnings).toEqual([]);
  });
}
