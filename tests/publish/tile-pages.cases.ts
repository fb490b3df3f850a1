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

/** Waits until the element of the page has rendered in place of its prerendered content. */
async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .querySelector("main > :not(h1)")
      ?.shadowRoot?.querySelector("[part]:not([part=placeholder])"),
  );
}

test("a tile page repeats no text of its address, and says which surveys exist", async ({
  page,
}) => {
  await page.goto(`${publishedUrl()}/tegel/training/?survey=Bel+0900-1234+en+betaal`);
  const element = page.locator("main > :not(h1)");
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
        const [element, same] = [page, withoutScript].map((each) =>
          each.locator("main > :not(h1)"),
        );
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
        await page.waitForSelector("main > :not(h1) [part]");
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
    "/tegel.css",
    "/tegel.js",
    "/tegel/training/",
    "/v0/basisniveau.js",
    "/v0/midden-nederland.json",
  ]);
});

test("the first page shows the overview and leads to each tile and to the samensteller", async ({
  page,
}) => {
  await page.goto(`${publishedUrl()}/`);
  await takenOver(page);
  expect(await violations(page)).toEqual([]);
  const addresses = await page
    .locator("main section:last-child a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toContain(`${publishedUrl()}/samensteller/`);
  expect(addresses).toContain(`${publishedUrl()}/tegel/training/`);
  for (const address of addresses) {
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
});

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
    /^<iframe src="http[^"]+\/tegel\/training\/" title="[^"]+" width="100%" height="\d+" loading="lazy" frameborder="0"><\/iframe>$/,
  );
  expect((await page.request.get(thumbnail ?? "")).headers()["content-type"]).toBe("image/png");
});
