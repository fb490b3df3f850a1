import { test as base, expect, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { middenNederland, voorbeeldregio } from "../feeds/published.js";
import { contentType } from "../server.js";
import { axeViolations } from "./axe.js";

/*
 * The page for editors on screens of several sizes, with the keyboard, and with other feeds than
 * ours.
 */

const test = base.extend<{ open: (query?: string, feed?: object) => Promise<void> }>({
  open: async ({ page, context }, use) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await use(async (query = "", feed = middenNederland()) => {
      await page.route("https://cijfers.test/**", (route) => {
        const { pathname } = new URL(route.request().url());
        const path = join("dist", pathname.endsWith("/") ? `${pathname}index.html` : pathname);
        return route.fulfill({
          body: path.endsWith("midden-nederland.json") ? JSON.stringify(feed) : readFileSync(path),
          contentType: contentType(extname(path)),
        });
      });
      await page.goto(`https://cijfers.test/samensteller/${query}`);
      await expect(page.locator(".host-figure [part=heading], [part=tile]").first()).toBeVisible();
    });
  },
});

const code = (page: Page) => page.getByLabel("Code om te plakken").inputValue();

/** The real feed with many more indicators. */
function longFeed(): object {
  const feed = middenNederland();
  const [theme] = feed.themes;
  for (let index = 1; index <= 40; index += 1) {
    theme?.indicators.push({
      id: `extra-${String(index)}`,
      label: `Extra cijfer ${String(index)}`,
      statement: ["van de gemeenten doet iets"],
    });
  }
  return feed;
}

test("ten keys or fewer bring an editor from the page to the copied snippet", async ({
  page,
  open,
}) => {
  await open();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const copy = page.getByRole("button", { name: "Kopieer de code" });
  while (keys < 10 && !(await copy.evaluate((button) => button.matches(":focus")))) {
    await press("Tab");
  }
  await press("Enter");
  await expect(page.getByText("Gekopieerd")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page));
  expect(keys).toBeLessThanOrEqual(10);
});

test("the keys choose a system, a figure and a chart on the way", async ({ page, open }) => {
  await open();
  await page.keyboard.press("Tab");
  await page.keyboard.type("SharePoint");
  await page.keyboard.press("Tab");
  // From all figures by the contact card and the theme to its first figure.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("Balk")).toBeFocused();
  expect(await code(page)).toContain("/tegel/contactpersoon/?chart=bar");
  expect(await code(page)).toMatch(/^<iframe /);
});

test.describe("on a screen of 1280 by 800", () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test("preview and copying need no scrolling, and stay while the choices scroll", async ({
    page,
    open,
  }) => {
    await open();
    const copy = page.getByRole("button", { name: "Kopieer de code" });
    const preview = page.getByRole("region", { name: "Voorbeeld", exact: true });
    for (const place of [copy, preview, page.getByLabel("Code om te plakken")]) {
      await expect(place).toBeInViewport({ ratio: 1 });
    }
    await page.getByText("Meer keuzes", { exact: true }).scrollIntoViewIfNeeded();
    for (const place of [copy, preview]) {
      await expect(place).toBeInViewport({ ratio: 1 });
    }
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("copying is in reach wherever the editor is, and nothing scrolls sideways", async ({
    page,
    open,
  }) => {
    await open("?what=theme.zicht&width=desktop");
    await page.getByText("Meer keuzes", { exact: true }).click();
    await page.getByLabel("Wat je systeem heeft bewaard").fill("<p>Niets.</p>");
    const copy = page.getByRole("button", { name: "Kopieer de code" });
    for (const place of ["In welk systeem werk je?", "Peiling", "Wat je systeem heeft bewaard"]) {
      await page.getByLabel(place, { exact: true }).scrollIntoViewIfNeeded();
      await expect(copy).toBeInViewport({ ratio: 1 });
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  });

  test("the preview is short and doesn't scroll, and opens when asked to or entered", async ({
    page,
    open,
  }) => {
    await open();
    const preview = page.getByRole("region", { name: "Voorbeeld", exact: true });
    const height = async () => (await preview.boundingBox())?.height ?? 0;
    expect(await height()).toBeLessThan(400);
    expect(await preview.evaluate((box) => getComputedStyle(box).overflowY)).toBe("hidden");
    await page.getByRole("button", { name: "Toon het hele voorbeeld" }).click();
    expect(await height()).toBeGreaterThan(800);
    await page.getByRole("button", { name: "Toon een deel van het voorbeeld" }).click();
    expect(await height()).toBeLessThan(400);
    await preview.focus();
    expect(await height()).toBeGreaterThan(800);
  });

  test("the focus is never below the bar with the buttons", async ({ page, open }) => {
    await open("?what=indicator.training");
    await page.getByText("Meer keuzes", { exact: true }).click();
    await page.getByLabel("In welk systeem werk je?").focus();
    const bar = page.locator(".in-reach");
    for (let stops = 0; stops < 17; stops += 1) {
      await page.keyboard.press("Tab");
      const [edge, bottom, isInBar] = await bar.evaluate((element) => {
        const focused = document.activeElement ?? document.body;
        return [
          element.getBoundingClientRect().top,
          focused.matches("textarea, .preview, .host-figure > *")
            ? 0
            : focused.getBoundingClientRect().bottom,
          element.contains(focused),
        ] as const;
      });
      expect(isInBar || bottom <= edge, `stop ${String(stops)}`).toBe(true);
    }
  });
});

test("what can't be chosen says why, and what the feed has can be chosen", async ({
  page,
  open,
}) => {
  await open("?what=indicator.training");
  await expect(page.getByLabel("Een rondje per gemeente")).toBeDisabled();
  await expect(page.getByLabel("Verloop: een punt per peiling")).toBeDisabled();
  await expect(page.getByLabel("Zeg erbij wat er is veranderd")).toBeDisabled();
  await expect(page.locator(".field-chart")).toContainText("Er zijn geen aantallen.");
  await expect(page.locator(".field-compare")).toContainText("Er is nog maar één peiling.");
  await open("", voorbeeldregio());
  for (const label of ["Een rondje per gemeente", "Verloop: een punt per peiling"]) {
    await page.getByLabel(label).check();
  }
  await expect(page.locator(".host-figure .timeline").first()).toBeVisible();
  await page.getByLabel("Zeg erbij wat er is veranderd").uncheck();
  expect(await code(page)).toMatch(/chart="trend" compare="none"/);
  await open("?what=indicator.contactpersoon&survey=2020", voorbeeldregio());
  await expect(page.locator(".field-chart")).toContainText("Er is nog maar één cijfer.");
});

test("the own municipality is for one figure, by the ways that carry it", async ({
  page,
  open,
}) => {
  await open("?what=theme.zicht");
  const municipality = page.getByLabel("Je eigen gemeente");
  await expect(municipality).toBeDisabled();
  await expect(page.locator(".field-municipality")).toContainText("Kan alleen bij één cijfer.");
  await page.getByLabel("Terugkerende training").check();
  await expect(page.getByLabel("Nee", { exact: true })).toBeDisabled();
  await municipality.fill("Zeist");
  await page.getByLabel("Nee", { exact: true }).check();
  await expect(page.locator(".host-figure")).toContainText("Gemeente Zeist: nee.");
  expect(await code(page)).toContain('municipality="Zeist" answer="no"');
  await page.getByLabel("In welk systeem werk je?").selectOption("SharePoint");
  await expect(municipality).toBeDisabled();
  await expect(page.locator(".field-municipality")).toContainText("Kan niet bij ‘Iframe’.");
  await expect(page.locator(".host-figure")).not.toContainText("Zeist");
  expect(await code(page)).not.toContain("Zeist");
  await page.getByLabel("In welk systeem werk je?").selectOption("anders");
  expect(await code(page)).toContain('municipality="Zeist" answer="no"');
});

test("only a long list of figures is searched, and what was chosen stays in it", async ({
  page,
  open,
}) => {
  await open();
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await open("?what=theme.zicht", longFeed());
  await page.getByLabel("Zoek een cijfer").fill("TRAÍNING terug");
  const choices = page.locator(".field-what");
  await expect(choices.getByRole("radio")).toHaveCount(2);
  await expect(choices.getByLabel("Heel thema Zicht")).toBeChecked();
  await expect(page.getByRole("status").filter({ hasText: "1 gevonden." })).toBeVisible();
  await choices.getByLabel("Terugkerende training").check();
  expect(await code(page)).toContain('indicator="training"');
  await page.getByLabel("Zoek een cijfer").fill("xyz");
  await expect(page.getByText("Niets gevonden.")).toBeVisible();
  await page.getByLabel("Zoek een cijfer").fill("");
  await expect(choices.getByRole("radio")).toHaveCount(52);
});

// In forced colors Chromium gives axe the color that a page asked for: a light one on white.
for (const [title, { use, styles }] of Object.entries({
  "by night": { use: { colorScheme: "dark" }, styles: ["none", "dark", "red"] },
  "in forced colors": {
    use: { contextOptions: { forcedColors: "active" } },
    styles: ["none", "green"],
  },
} as const)) {
  test.describe(title, () => {
    test.use(use);

    test("axe finds nothing wrong with the page", async ({ page, open }) => {
      for (const style of styles) {
        await open(`?what=theme.zicht&cms=wordpress&may=text&style=${style}`, longFeed());
        await page.getByText("Meer keuzes", { exact: true }).click();
        await page.getByLabel("Wat je systeem heeft bewaard").fill("<p>Niets.</p>");
        expect(await axeViolations(page)).toEqual([]);
      }
    });
  });
}
