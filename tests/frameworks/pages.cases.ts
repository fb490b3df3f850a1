import { expect, type Page, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { isAsked } from "./apps.js";
import { openApp } from "./open-app.js";

/*
 * Pages that a server renders, of which htmx and Turbo replace parts.
 */

function values(page: Page) {
  return page.locator("[part~=value]");
}

if (isAsked("htmx")) {
  test.describe("htmx", () => {
    const folder = "apps/htmx/dist/client";

    test("what it swaps in has its figure, also in place of a tile with the same id", async ({
      page,
    }) => {
      const { warnings, requests } = await openApp(page, folder);
      for (const [name, value, chart] of [
        ["Training", "41%", "ring"],
        ["Partners", "Minstens 90%", "bar"],
        ["Training", "41%", "ring"],
      ] as const) {
        await page.getByRole("button", { name }).click();
        await expect(values(page)).toHaveText([value]);
        await expect(page.locator("[part~=chart]")).toHaveClass(chart);
      }
      expect(requests.filter((path) => path === "/feed.json")).toHaveLength(1);
      expect(warnings).toEqual([]);
    });

    test("a page that comes back from its history has its figure", async ({ page }) => {
      const { warnings } = await openApp(page, folder);
      await page.getByRole("button", { name: "Training" }).click();
      await expect(values(page)).toHaveText(["41%"]);
      await page.getByRole("button", { name: "Partners" }).click();
      await expect(values(page)).toHaveText(["Minstens 90%"]);
      await page.goBack();
      await expect(values(page)).toHaveText(["41%"]);
      await expect(page.locator("#figure > p")).toHaveCount(1);
      await expect(page.locator("#figure > p")).toBeHidden();
      expect(warnings).toEqual([]);
    });

    test("events of a tile trigger requests", async ({ page }) => {
      await openApp(page, folder);
      await page.getByRole("button", { name: "Training" }).click();
      await expect(page.getByText("De cijfers zijn er.")).toBeVisible();
      await page.getByRole("button", { name: "Onbekend" }).click();
      await expect(page.locator("#figures")).toHaveText("Er zijn nu geen cijfers.");
    });
  });
}

if (isAsked("turbo")) {
  test.describe("turbo", () => {
    const folder = "apps/turbo/dist/client";

    test("pages that it opens and that come back have their figures", async ({ page }) => {
      const { warnings, requests } = await openApp(page, folder);
      await expect(values(page)).toHaveText(["41%", "41%"]);
      await page.getByRole("link", { name: "Partners", exact: true }).click();
      await expect(values(page)).toHaveText(["Minstens 90%", "Minstens 90%"]);
      await page.goBack();
      await expect(values(page)).toHaveText(["41%", "41%"]);
      expect(requests.filter((path) => path === "/feed.json")).toHaveLength(1);
      expect(warnings).toEqual([]);
    });

    test("a frame that it fills has its figure", async ({ page }) => {
      const { warnings } = await openApp(page, folder);
      await expect(values(page)).toHaveText(["41%", "41%"]);
      await page.getByRole("link", { name: "Partners in het kader" }).click();
      await expect(values(page)).toHaveText(["41%", "Minstens 90%"]);
      expect(warnings).toEqual([]);
    });

    test("a page that it morphs keeps its tiles, with their new settings", async ({ page }) => {
      const { warnings } = await openApp(page, folder);
      await expect(values(page)).toHaveText(["41%", "41%"]);
      const tile = page.locator("basisniveau-indicator").first();
      await tile.evaluate((element) => Object.assign(element, { isSame: true }));
      const before = readFileSync(`tests/frameworks/${folder}/index.html`, "utf8");
      const after = before
        .replaceAll('indicator="training"', 'indicator="partners" chart="bar"')
        .replace(/41%.*(?=<)/, "een andere terugval");
      await page.route("https://site.example/", (route) =>
        route.fulfill({ body: after, contentType: "text/html" }),
      );
      await page.evaluate(() => {
        // Turbo puts itself there.
        const { Turbo } = window as unknown as {
          Turbo: { visit: (url: string, options: object) => void };
        };
        Turbo.visit("/", { action: "replace" });
      });
      await expect(values(page)).toHaveText(["Minstens 90%", "Minstens 90%"]);
      await expect(tile.locator("[part~=chart]")).toHaveClass("bar");
      await expect(tile.locator("> p")).toHaveText("een andere terugval");
      expect(await tile.evaluate((element) => "isSame" in element)).toBe(true);
      expect(warnings).toEqual([]);
    });
  });
}
