import { expect, type Page, test } from "@playwright/test";
import { readdirSync } from "node:fs";
import { groups } from "../../scripts/help/chapters.js";
import { publishedUrl } from "../cms/published.js";
import { axeViolations } from "./axe.js";

/*
 * The documentation in the published folder, as an editor, a publisher or a webmaster reads it.
 */

const pages = [
  "index.html",
  ...groups.flatMap(({ chapters }) => chapters.map(({ name }) => `${name}.html`)),
];

function address(name: string): string {
  return `${publishedUrl()}/uitleg/${name}`;
}

/** Everything that a page complains of, such as what its policy blocks. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

test("the start page leads to every other page, and each has one title", async ({ page }) => {
  await page.goto(address("index.html"));
  const names = await page
    .locator("main a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(["index.html", ...names]).toEqual(pages);
  expect(
    readdirSync("dist/uitleg")
      .filter((name) => name.endsWith(".html"))
      .sort(),
  ).toEqual([...pages].sort());
});

for (const name of pages) {
  test.describe(`uitleg/${name}`, () => {
    test("links to pages and headings that exist", async ({ page, request }) => {
      await page.goto(address(name));
      const links = await page
        .locator("a")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const ours = [...new Set(links)].filter((link) => link.startsWith(publishedUrl()));
      expect(ours.length).toBeGreaterThan(2);
      for (const link of ours) {
        const { hash } = new URL(link);
        const response = await request.get(link);
        expect(response.status(), link).toBe(200);
        if (hash) {
          const text = await response.text();
          expect(text.includes(` id="${decodeURIComponent(hash.slice(1))}"`), link).toBe(true);
        }
      }
      expect(links.filter((link) => !link.startsWith(publishedUrl()))).toEqual(
        name === "nieuwe-peiling.html" ? ["https://code.visualstudio.com/"] : [],
      );
    });

    test("shows its pictures with a description, and moves for none of them", async ({ page }) => {
      await page.goto(address(name));
      for (const picture of await page.locator("img").all()) {
        expect(await picture.getAttribute("alt")).toBeTruthy();
        const before = (await picture.boundingBox())?.height;
        await picture.scrollIntoViewIfNeeded();
        await expect
          .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
          .toBeGreaterThan(0);
        expect((await picture.boundingBox())?.height).toBeCloseTo(before ?? 0, 0);
      }
    });

    test("is Dutch, and its policy allows a style sheet and pictures alone", async ({ page }) => {
      const complaints = complaintsOf(page);
      await page.goto(address(name));
      await expect(page.locator("html")).toHaveAttribute("lang", "nl");
      await expect(page.locator("meta[http-equiv=Content-Security-Policy]")).toHaveAttribute(
        "content",
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
      );
      await expect(page.locator("script, style, [style]")).toHaveCount(0);
      expect(complaints).toEqual([]);
    });

    test("has one title, and skips no level of headings", async ({ page }) => {
      await page.goto(address(name));
      const levels = await page
        .locator("h1, h2, h3, h4, h5, h6")
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skipped).toEqual([]);
    });

    for (const [width, colorScheme] of [
      [320, "light"],
      [1280, "dark"],
    ] as const) {
      test(`axe finds nothing at ${String(width)} px, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address(name));
        expect(await axeViolations(page)).toEqual([]);
      });
    }

    test("doesn't scroll sideways at 320 px", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address(name));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}

test("a table that is wider than a phone has a name, and scrolls by keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address("systemen.html"));
  const region = page.getByRole("region", { name: "Tabel: De uitkomsten" });
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test("the pages for editors and publishers lead to their documentation", async ({ page }) => {
  await page.goto(`${publishedUrl()}/samensteller/`);
  await page.getByRole("link", { name: /^Uitleg/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Cijfers in je eigen pagina zetten",
  );
  await page.getByRole("link", { name: "Open de samensteller" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Samensteller");
  await page.goto(`${publishedUrl()}/bijwerken/`);
  await page.getByRole("link", { name: /^Uitleg/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Cijfers bijwerken");
  await page.getByRole("link", { name: "Open Cijfers bijwerken" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cijfers bijwerken");
});
