import { type Browser, expect, test, type ViewportSize } from "@playwright/test";
import { tags } from "../../src/feed/subject.js";
import { isScriptName, type SlowPage, scripts, startSlowSite } from "./slow-site.js";

/*
 * No layout shift when the figures arrive, on a page whose style sheet reserves space for them:
 * measured by the browser, with the whole page in view, so that no shift goes unnoticed.
 */

/** Window sizes: as high as the whole page. */
const windows = [
  { width: 320, height: 14_000 },
  { width: 768, height: 9_000 },
  { width: 1024, height: 8_000 },
  { width: 1280, height: 8_000 },
];

let site: Awaited<ReturnType<typeof startSlowSite>>;

test.beforeAll(async () => {
  site = await startSlowSite();
});

test.afterAll(() => site.stop());

/** Cumulative layout shift until every element shows its figures, in windows of all widths. */
async function shifts(browser: Browser, page: SlowPage): Promise<number[]> {
  const found: number[] = [];
  // One page at a time: several would slow down each other's parser, which then paints more often.
  for (const viewport of windows) {
    found.push(await shiftIn(viewport, browser, site.address(page)));
  }
  return found;
}

async function shiftIn(viewport: ViewportSize, browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(address);
  const elements = page.locator(tags);
  const figures = page.locator("[part=tile], [part=theme], [part=contact]");
  await expect(elements.filter({ has: figures })).toHaveCount(await elements.count());
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBe(viewport.height);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        // TypeScript has no type for layout-shift entries.
        new PerformanceObserver((list) => {
          for (const { value, hadRecentInput } of list.getEntries() as unknown as LayoutShift[]) {
            total += hadRecentInput ? 0 : value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(total), 300);
      }),
  );
  await context.close();
  return shift;
}

interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
}

for (const script of Object.keys(scripts).filter(isScriptName)) {
  for (const hasFallback of [false, true]) {
    const content = hasFallback ? "the figures of the day in its elements" : "empty elements";
    test(`a page with ${content} and ${script} doesn't move at any width`, async ({ browser }) => {
      const found = await shifts(browser, { script, hasFallback, reservesSpace: true });
      expect(found).toEqual(windows.map(() => 0));
    });
  }
}

test("without the rules the same page moves at every width", async ({ browser }) => {
  const script = "a module that is 3 seconds late";
  for (const shift of await shifts(browser, { script, hasFallback: false, reservesSpace: false })) {
    expect(shift).toBeGreaterThan(0.01);
  }
});
