import { expect, type Locator, type Page, test } from "@playwright/test";
import { apps } from "./apps.js";
import { mounted, openApp } from "./open-app.js";
import { listed } from "./settings.js";

/*
 * The same cases in the app of each framework: what custom-elements-everywhere.com checks, as far as
 * our elements have it, and what else a framework does to the elements of a page.
 */

/** What is seen of a theme and a tile for each of the settings, in their order. */
const expected = [
  {
    heading: "H3 Beleid",
    chartOfTheme: "bar",
    chart: "bar",
    value: "86%",
    municipality: "Gemeente Zeist: ja.",
    change: "",
  },
  {
    heading: "H4 Zicht",
    chartOfTheme: "",
    chart: "",
    value: "32%",
    municipality: "Gemeente Utrecht: nee.",
    change: "",
  },
  {
    heading: "H2 Beleid",
    chartOfTheme: "bar",
    chart: "ring",
    value: "82%",
    municipality: "",
    change: "4 procentpunt minder dan in september 2023 (86%).",
  },
] as const;

/** What is seen of the theme and the tile in a section. */
function seenIn(section: Locator) {
  return section.evaluate((within) => {
    const [theme, tile] = ["theme", "indicator"].map(
      (name) => within.querySelector(`basisniveau-${name}`)?.shadowRoot,
    );
    const heading = theme?.querySelector("[part~=heading]");
    const text = (part: string) => tile?.querySelector(`[part~=${part}]`)?.textContent ?? "";
    return {
      heading: `${heading?.tagName ?? ""} ${heading?.textContent ?? ""}`,
      chartOfTheme: theme?.querySelector("svg")?.getAttribute("class") ?? "",
      chart: tile?.querySelector("svg")?.getAttribute("class") ?? "",
      value: text("value"),
      municipality: text("municipality"),
      change: text("change"),
    };
  });
}

async function expectSettings(page: Page, id: string, settings: (typeof expected)[number]) {
  await expect.poll(() => seenIn(page.locator(`#${id}`))).toEqual(settings);
}

async function click(page: Page, name: string) {
  await page.getByRole("button", { name, exact: true }).click();
}

/** Registers the elements of an app that was opened with ?late. */
async function registerLate(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event("late")));
}

for (const { name, isPrerendered, properties } of apps) {
  test.describe(name, () => {
    const folder = `apps/${name}/dist/client`;

    test("the example shows its figure, another chart when asked, and what it heard", async ({
      page,
    }) => {
      const { warnings } = await openApp(page, folder);
      const example = page.locator("#example");
      await expect(example.locator("[part~=value]")).toHaveText("41%");
      await expect(example.locator("output")).toHaveText("Cijfers van Voorbeeldregio");
      await expect(example.locator("svg")).toHaveClass("ring");
      await click(page, "Andere grafiek");
      await expect(example.locator("svg")).toHaveClass("bar");
      await click(page, "Andere grafiek");
      await expect(example.locator("svg")).toHaveClass("ring");
      expect(warnings).toEqual([]);
    });

    test("a tile tells the app that there is no such indicator", async ({ page }) => {
      const { warnings } = await openApp(page, folder);
      await expectSettings(page, "attributes", expected[0]);
      await click(page, "Settings");
      await click(page, "Settings");
      await expect(page.locator("#example output")).toHaveText("Geen cijfers: unknown-id");
      expect(warnings).toEqual([expect.stringContaining('geen indicator "oeps"')]);
    });

    test("attributes come, change and go", async ({ page }) => {
      await openApp(page, folder);
      for (const settings of [...expected, expected[0]]) {
        await expectSettings(page, "attributes", settings);
        await click(page, "Settings");
      }
    });

    test("attributes work on elements that are defined later", async ({ page }) => {
      const { warnings } = await openApp(page, folder, "/?late");
      await mounted(page);
      await click(page, "Settings");
      await registerLate(page);
      await expectSettings(page, "attributes", expected[1]);
      expect(warnings).toEqual([]);
      await click(page, "Settings");
      await expectSettings(page, "attributes", expected[2]);
    });

    if (properties !== "never") {
      test("properties come, change and go", async ({ page }) => {
        await openApp(page, folder);
        await mounted(page);
        await click(page, "Properties");
        for (const settings of [...expected, expected[0]]) {
          await expectSettings(page, "properties", settings);
          await click(page, "Settings");
        }
      });
    }

    if (properties === "always") {
      test("properties work on elements that are defined later", async ({ page }) => {
        const { warnings } = await openApp(page, folder, "/?late");
        await mounted(page);
        await click(page, "Properties");
        await click(page, "Settings");
        await registerLate(page);
        await expectSettings(page, "properties", expected[1]);
        expect(warnings).toEqual([]);
        await click(page, "Settings");
        await expectSettings(page, "properties", expected[2]);
      });
    }

    test("a fallback that the app changes is shown until the figures come", async ({ page }) => {
      const { warnings, release } = await openApp(page, folder);
      await mounted(page);
      const tile = page.locator("#fallback basisniveau-indicator");
      await expect(tile.locator("li")).toHaveText(["zin 1"]);
      await expect(tile.locator("li")).toBeVisible();
      await click(page, "Sentence");
      await expect(tile.locator("li")).toHaveText(["zin 1", "zin 2"]);
      await expect(tile.locator("li").last()).toBeVisible();
      release();
      await expect(tile.locator("[part~=value]")).toHaveText("41%");
      await click(page, "Sentence");
      await expect(tile.locator("li")).toHaveText(["zin 1", "zin 2", "zin 3"]);
      await expect(tile.locator("li").last()).toBeHidden();
      await expect(tile.locator("[part~=value]")).toBeVisible();
      expect(warnings).toEqual([]);
    });

    test("tiles of a list that turns around keep their figures, without a request", async ({
      page,
    }) => {
      const { warnings, requests } = await openApp(page, folder);
      await mounted(page);
      const tiles = page.locator("#list basisniveau-indicator");
      const values = page.locator("#list [part~=value]");
      await expect(values).toHaveText(["82%", "68%", "Minstens 90%", "41%"]);
      await tiles.evaluateAll((elements) => {
        for (const [place, element] of elements.entries()) {
          element.id = `place-${String(place)}`;
        }
      });
      const before = requests.length;
      await click(page, "Reverse");
      await expect(values).toHaveText(["41%", "Minstens 90%", "68%", "82%"]);
      expect(await tiles.evaluateAll((elements) => elements.map(({ id }) => id))).toEqual(
        listed.map((_, place) => `place-${String(place)}`).reverse(),
      );
      expect(requests.slice(before)).toEqual([]);
      expect(warnings).toEqual([]);
    });

    test("a thousand tiles come, go and come again, with one request", async ({ page }) => {
      const { warnings, requests } = await openApp(page, folder);
      await mounted(page);
      const values = page.locator("#thousand [part~=value]");
      for (const count of [1000, 0, 1000]) {
        await click(page, "Thousand");
        await expect(values).toHaveCount(count);
        await expect(page.locator("#thousand basisniveau-indicator")).toHaveCount(count);
      }
      await expect(values.last()).toHaveText("41%");
      expect(requests.filter((path) => path === "/feed.json")).toHaveLength(1);
      expect(warnings).toEqual([]);
    });

    if (isPrerendered) {
      test.describe("without JavaScript", () => {
        test.use({ javaScriptEnabled: false });

        test("the tags that the server rendered show their fallback", async ({ page }) => {
          const { requests } = await openApp(page, folder);
          await expect(page.locator("#fallback li")).toBeVisible();
          const tile = page.locator("#attributes basisniveau-indicator");
          await expect(tile).toHaveAttribute("indicator", "contactpersoon");
          await expect(tile).toHaveAttribute("municipality", "Zeist");
          const theme = page.locator("#attributes basisniveau-theme");
          await expect(theme).toHaveAttribute("heading-level", "3");
          expect(requests).toEqual(["/"]);
        });
      });

      test("tags that the server rendered become the app's own without a warning", async ({
        page,
      }) => {
        // Before modules run.
        await page.addInitScript(() => {
          const markElements = () => {
            for (const element of document.querySelectorAll("#attributes > *, #list > *")) {
              Object.assign(element, { isFromServer: true });
            }
          };
          document.addEventListener("readystatechange", markElements, { once: true });
        });
        const { warnings } = await openApp(page, folder);
        await mounted(page);
        await expectSettings(page, "attributes", expected[0]);
        const tags = page.locator("#attributes > *, #list > *");
        expect(await tags.evaluateAll((all) => all.map((tag) => "isFromServer" in tag))).toEqual(
          Array.from({ length: 2 + listed.length }, () => true),
        );
        expect(warnings).toEqual([]);
      });
    }
  });
}
