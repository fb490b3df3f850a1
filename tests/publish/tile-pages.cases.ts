import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import { publishedUrl } from "../cms/published.js";

/*
 * Tile pages, as a visitor sees them who follows a link.
 */

const ids = ["overzicht", "zicht", "training", "contact"];
const widths = [320, 1200];

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string }[] }> };
    };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

/** The element of a tile page. */
const shown =
  "main > :is(basisniveau-overview, basisniveau-theme, basisniveau-indicator, basisniveau-contact)";

/** Waits until the element of the page has rendered in place of its prerendered content. */
async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(
    (selector) =>
      document.querySelector(selector)?.shadowRoot?.querySelector("[part]:not([part=placeholder])"),
    shown,
  );
}

test("a tile page repeats no text of its address, and says which surveys exist", async ({
  page,
}) => {
  await page.goto(`${publishedUrl()}/tegel/training/?survey=Bel+0900-1234+en+betaal`);
  const element = page.locator(shown);
  await expect(element).toContainText("Aanwezig: 2022-02.");
  await expect(element.locator("[part=message]")).not.toContainText("Bel");
});

for (const id of ids) {
  for (const width of widths) {
    test.describe(`the page of ${id} at ${String(width)} px`, () => {
      test.use({ viewport: { width, height: 900 } });

      test("says the same with and without JavaScript, in the same place", async ({
        page,
        browser,
      }) => {
        const plain = await browser.newContext({
          javaScriptEnabled: false,
          viewport: { width, height: 900 },
        });
        const withoutScript = await plain.newPage();
        await withoutScript.goto(`${publishedUrl()}/tegel/${id}/`);
        await page.goto(`${publishedUrl()}/tegel/${id}/`);
        await takenOver(page);
        const [element, same] = [page, withoutScript].map((each) => each.locator(shown));
        expect(await element?.boundingBox()).toEqual(await same?.boundingBox());
        const plainText = (await same?.innerText())?.replace(/\s+/g, " ");
        expect(plainText).toMatch(id === "contact" ? /Romy Timmer/ : /% ?van de gemeenten/);
        await plain.close();
      });

      test("moves nothing while the element takes over", async ({ page }) => {
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            shifts.push(...list.getEntries().map((entry) => Number(Reflect.get(entry, "value"))));
          }).observe({ type: "layout-shift", buffered: true });
        });
        await page.route("**/basisniveau.js", async (route) => {
          await page.waitForTimeout(300);
          await route.continue();
        });
        await page.goto(`${publishedUrl()}/tegel/${id}/`);
        await takenOver(page);
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
        expect(await page.evaluate(() => Reflect.get(window, "shifts") as number[])).toEqual([]);
      });

      test("has no axe violations and no sideways scroll, before and after", async ({ page }) => {
        let release: () => void = () => undefined;
        const held = new Promise<void>((resolve) => {
          release = resolve;
        });
        await page.route("**/basisniveau.js", async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(`${publishedUrl()}/tegel/${id}/`, { waitUntil: "commit" });
        await page.waitForSelector(`${shown} [part]`);
        expect(await violations(page)).toEqual([]);
        release();
        await takenOver(page);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      });
    });
  }
}

test("a page shows what its address asks for", async ({ page }) => {
  await page.goto(`${publishedUrl()}/tegel/training/?chart=bar`);
  await takenOver(page);
  await expect(page.locator("basisniveau-indicator svg.bar").first()).toBeVisible();
});

test("a page asks for nothing but its own files, and for the feed once", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url().replace(publishedUrl(), "")));
  await page.goto(`${publishedUrl()}/tegel/training/`);
  await takenOver(page);
  expect(asked.sort()).toEqual([
    "/tegel-kader.js",
    "/tegel.css",
    "/tegel.js",
    "/tegel/training/",
    "/v0/basisniveau.js",
    "/v0/midden-nederland.json",
  ]);
});

for (const width of [320, 1200]) {
  test(`the first page has one heading at ${String(width)} px, and leads to all there is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${publishedUrl()}/`);
    expect(await violations(page)).toEqual([]);
    await expect(page.getByRole("heading")).toHaveText(["Cijfers van Midden-Nederland"]);
    const training = page.getByRole("link", { name: "Terugkerende training", exact: true });
    await training.scrollIntoViewIfNeeded();
    await expect(training.locator("img")).toHaveJSProperty("naturalWidth", 1200);
    const ofTheme = page
      .getByRole("listitem")
      .filter({ has: page.getByText("Zicht", { exact: true }) });
    await expect(ofTheme.getByRole("listitem")).toHaveCount(3);
    const addresses = await page
      .locator("main a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const path of ["samensteller/", "bijwerken/", "uitleg/index.html", "tegel/overzicht/"]) {
      expect(addresses).toContain(`${publishedUrl()}/${path}`);
    }
    for (const address of addresses) {
      expect((await page.request.get(address)).status(), address).toBe(200);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}

test.describe("a visitor who followed a link", () => {
  for (const [id, name] of [
    ["training", "Terugkerende training"],
    ["zicht", "Zicht"],
    ["overzicht", "Cijfers van Midden-Nederland"],
    ["contact", "Samenwerken?"],
  ] as const) {
    test(`lands below one heading, and no heading skips a level: ${id}`, async ({ page }) => {
      await page.goto(`${publishedUrl()}/tegel/${id}/?heading-level=5`);
      await takenOver(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText([name]);
      await expect(page.getByRole("heading", { name, exact: true })).toHaveCount(1);
      const levels = await page
        .getByRole("heading")
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    });
  }

  test("finds the way up, the explanation, the table and the files", async ({ page }) => {
    await page.goto(`${publishedUrl()}/tegel/training/`);
    const path = page.getByRole("navigation", { name: "Kruimelpad" }).getByRole("link");
    await expect(path).toHaveText(["Alle cijfers van Midden-Nederland", "Zicht"]);
    await expect(page.getByText("gebrek aan zicht")).toBeVisible();
    await expect(page.getByRole("row", { name: "februari 2022" })).toContainText(/32%\s+72%/);
    for (const [name, type] of [
      ["Alle cijfers voor Excel (CSV)", "text/"],
      ["Plaatje van deze pagina (PNG)", "image/png"],
      ["Plaatje om te vergroten (SVG)", "image/svg+xml"],
      ["Plaatje voor sociale media (PNG)", "image/png"],
    ] as const) {
      const address = await page
        .getByRole("link", { name })
        .evaluate((link) => (link as HTMLAnchorElement).href);
      expect((await page.request.get(address)).headers()["content-type"], name).toContain(type);
    }
    await path.first().click();
    await expect(page).toHaveTitle(/^Bestuurlijk basisniveau/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Cijfers van Midden-Nederland",
    );
  });

  test("takes the choice of the address along to the samensteller", async ({ page }) => {
    await page.goto(`${publishedUrl()}/tegel/training/?chart=icons&x=1`);
    await takenOver(page);
    await expect(page.getByRole("link", { name: "Maak de code" })).toHaveJSProperty(
      "href",
      `${publishedUrl()}/samensteller/?what=indicator.training&chart=icons`,
    );
  });

  test("reads it at night too", async ({ browser }) => {
    const page = await browser.newPage({ colorScheme: "dark" });
    await page.goto(`${publishedUrl()}/tegel/training/`);
    await takenOver(page);
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(20, 27, 33)");
    expect(await violations(page)).toEqual([]);
    await page.goto(`${publishedUrl()}/`);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

for (const id of ids) {
  test(`other sites get a picture of 1200 by 630 with clean margins: ${id}`, async ({ page }) => {
    await page.goto(`${publishedUrl()}/tegel/${id}/`);
    const metas = await page
      .locator("meta[content]")
      .evaluateAll((all) =>
        all.map((each): [string | null, string | null] => [
          each.getAttribute("property") ?? each.getAttribute("name"),
          each.getAttribute("content"),
        ]),
      );
    const said = new Map(metas);
    const address = `${publishedUrl()}/tegel/${id}-deel.png`;
    expect(Object.fromEntries(said)).toMatchObject({
      "og:image": address,
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:type": "image/png",
      "og:image:alt": said.get("description"),
      "og:locale": "nl_NL",
      "twitter:card": "summary_large_image",
    });
    const { size, start, end } = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const context = new OffscreenCanvas(width, height).getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
      let [left, top, right, bottom] = [width, height, 0, 0];
      for (let pixel = 0; pixel < width * height; pixel++) {
        if ((data[4 * pixel] ?? 255) < 250) {
          [left, right] = [Math.min(left, pixel % width), Math.max(right, pixel % width)];
          const row = Math.floor(pixel / width);
          [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
        }
      }
      return { size: [width, height], start: [left, top], end: [right, bottom] };
    }, address);
    expect(size).toEqual([1200, 630]);
    expect(Math.min(...start)).toBeGreaterThanOrEqual(63);
    expect(end[0]).toBeGreaterThan(600);
    expect(end[0]).toBeLessThanOrEqual(1137);
    expect(end[1]).toBeGreaterThan(500);
    expect(end[1]).toBeLessThanOrEqual(567);
  });
}

test("oEmbed is found from a page, and gives a frame with that page, a title and a height", async ({
  page,
}) => {
  await page.goto(`${publishedUrl()}/tegel/training/`);
  const discovery = page.locator('link[type="application/json+oembed"]');
  const answer: unknown = await (
    await page.request.get((await discovery.getAttribute("href")) ?? "")
  ).json();
  expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 600 });
  const { html, thumbnail_url: thumbnail } = answer as Record<string, string>;
  expect(html).toMatch(
    /^<blockquote hidden><a href="http[^"]+\/tegel\/training\/">32% van de gemeenten [^<]+<\/a><\/blockquote><iframe src="http[^"]+\/tegel\/training\/" title="[^"]+" width="100%" height="\d+" loading="lazy" frameborder="0"><\/iframe>$/,
  );
  expect((await page.request.get(thumbnail ?? "")).headers()["content-type"]).toBe("image/png");
});
