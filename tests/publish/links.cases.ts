import { expect, type Page, test } from "@playwright/test";
import { publishedUrl } from "../cms/published.js";
import { servePage } from "../server.js";

/*
 * Links to tile pages, in a page with the script for the whole site.
 */

const script = () => `<script type="module" src="${publishedUrl()}/v0/basisniveau.js"></script>`;
const feed = () =>
  `<meta name="basisniveau-feed" content="${publishedUrl()}/midden-nederland.json">`;

const link = (id = "training", attributes = "") =>
  `<a href="${publishedUrl()}/tegel/${id}/" ${attributes}>32% van de gemeenten</a>`;

/** Shows a page with a link that is upgraded last, so that all others have been processed. */
async function show(page: Page, body: string, head = ""): Promise<void> {
  const site = await servePage(
    `${body}<p>${link("contact", 'id="last"')}</p>`,
    head || feed() + script(),
  );
  await page.goto(site.url);
  await page.waitForSelector("#last + basisniveau-contact");
  await site.stop();
}

const tiles = "basisniveau-indicator, basisniveau-theme, basisniveau-overview";

test.describe("a link to a tile page becomes the tile", () => {
  const places = {
    "alone in a paragraph": () => `<p>${link()}</p>`,
    "alone within words that stand out": () => `<p> <strong>${link()}</strong> </p>`,
    "alone in a table cell": () => `<table><tr><td>${link()}</td></tr></table>`,
    "marked by a class, in a list": () =>
      `<ul><li>Zie: ${link("training", 'class="x basisniveau"')}</li></ul>`,
    "marked by an attribute": () => `<p>Zie ${link("training", "data-basisniveau")}</p>`,
    "without a slash at its end": () => `<p><a href="${publishedUrl()}/tegel/training">32%</a></p>`,
  };
  for (const [name, body] of Object.entries(places)) {
    test(name, async ({ page }) => {
      await show(page, body());
      const tile = page.locator("basisniveau-indicator[indicator=training]");
      await expect(tile.locator("[part=value]")).toHaveText("32%");
      const original = page.locator("a:not(#last)", { hasText: "32%" });
      await expect(original).toBeHidden();
      await expect(original).toHaveAttribute("href", /\/tegel\/training\/?$/);
    });
  }

  test("of each kind", async ({ page }) => {
    await show(page, `<p>${link("zicht")}</p><p>${link("overzicht")}</p>`);
    await expect(page.locator("basisniveau-theme[theme=zicht] [part=theme]").first()).toBeVisible();
    await expect(page.locator("basisniveau-overview [part=head]")).toBeVisible();
  });

  test("as its query asks", async ({ page }) => {
    const address = `${publishedUrl()}/tegel/training/?chart=bar&amp;heading-level=4&amp;onclick=hit()`;
    await show(page, `<p><a href="${address}">32%</a></p>`);
    const tile = page.locator("basisniveau-indicator");
    await expect(tile).toHaveAttribute("chart", "bar");
    await expect(tile).toHaveAttribute("heading-level", "4");
    await expect(tile).not.toHaveAttribute("onclick");
  });

  test("with the feed beside the script where the page names none", async ({ page }) => {
    const site = await servePage(
      `<p>${link()}</p>`,
      `<script type="module" src="${publishedUrl()}/basisniveau.js"></script>`,
    );
    await page.goto(site.url);
    await expect(page.locator("basisniveau-indicator [part=value]")).toHaveText("32%");
    await site.stop();
  });

  test("also where the script runs before the page is read", async ({ page }) => {
    await show(
      page,
      `<p>${link()}</p>`,
      `${feed()}<script src="${publishedUrl()}/basisniveau.classic.js"></script>`,
    );
    await expect(page.locator("basisniveau-indicator [part=value]")).toHaveText("32%");
  });
});

test.describe("a link stays a link", () => {
  const places = {
    "in running text": () => `<p>Lees dat ${link()} training geeft.</p>`,
    "in running text that is split by other elements": () =>
      `<p><em>Lees</em> <b>${link()}</b></p>`,
    "beside a picture": () => `<p><img src="data:," alt="">${link()}</p>`,
    "in a list": () => `<ul><li>${link()}</li></ul>`,
    "in a paragraph of a list": () => `<ul><li><p>${link()}</p></li></ul>`,
    "in a heading, even when marked": () => `<h2>${link("training", "data-basisniveau")}</h2>`,
    "in a heading": () => `<h2>${link()}</h2>`,
    "in a menu": () => `<nav><div>${link()}</div></nav>`,
    "in a text that is being edited": () =>
      `<div contenteditable><p>${link("training", "data-basisniveau")}</p></div>`,
    "to something that the feed doesn't hold": () => `<p>${link("onbekend")}</p>`,
    "to a page of the same name elsewhere": () =>
      `<p><a href="https://example.org/tegel/training/">x</a></p>`,
    "to another page of the folder": () =>
      `<p><a href="${publishedUrl()}/tegel/training/meer/">x</a></p>`,
  };
  for (const [name, body] of Object.entries(places)) {
    test(name, async ({ page }) => {
      await show(page, body());
      await expect(page.locator(tiles)).toHaveCount(0);
    });
  }

  test("when the text around it is being edited by the time that the feed arrives", async ({
    page,
  }) => {
    await page.route("**/midden-nederland.json", async (route) => {
      await page.locator("div").evaluate((text) => text.setAttribute("contenteditable", ""));
      await route.continue();
    });
    await show(page, `<div><p>${link()}</p></div>`);
    await expect(page.locator(tiles)).toHaveCount(0);
  });

  test("where it is the fallback of a tile already", async ({ page }) => {
    await show(
      page,
      `<p><basisniveau-indicator indicator="training">${link()}</basisniveau-indicator></p>`,
    );
    await expect(page.locator(tiles)).toHaveCount(1);
  });

  test("where the feed can't be had, and becomes a tile when it can", async ({ page, context }) => {
    await context.route("**/midden-nederland.json", (route) => route.abort());
    const site = await servePage(`<p>${link()}</p>`, feed() + script());
    const warned = page.waitForEvent("console", (message) =>
      message.text().includes("geen cijfers [network]"),
    );
    await page.goto(site.url);
    await warned;
    await expect(page.getByRole("link", { name: "32% van de gemeenten" })).toBeVisible();
    await expect(page.locator(tiles)).toHaveCount(0);
    await context.unroute("**/midden-nederland.json");
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect(page.locator("basisniveau-indicator [part=value]")).toHaveText("32%");
    await site.stop();
  });
});

test("a page without such links asks for no feed", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const site = await servePage(`<p>Zie ${link()}</p>`, feed() + script());
  await page.goto(site.url, { waitUntil: "networkidle" });
  expect(asked.filter((address) => address.endsWith(".json"))).toEqual([]);
  await site.stop();
});
