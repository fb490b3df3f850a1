import { expect, type Page, test } from "@playwright/test";
import { publishedUrl } from "../cms/published.js";
import { servePage } from "../server.js";

/*
 * Tile pages in frames: the pasted height is sufficient, and exact where the host page has the
 * script.
 */

const frame = (attributes = "", height = 900) =>
  `<iframe title="Cijfer" src="${publishedUrl()}/tegel/training/" width="100%" height="${String(height)}" ${attributes}></iframe>`;

const script = () => `<script type="module" src="${publishedUrl()}/v0/basisniveau.js"></script>`;

async function show(page: Page, body: string, head = script()): Promise<void> {
  const site = await servePage(body, head);
  await page.goto(site.url);
  const shown = page.locator("iframe").first().contentFrame().locator("[part=value]").first();
  await expect(shown).toHaveText("32%");
  await site.stop();
}

/** Height of the content of the page in the frame. */
async function heightWithin(page: Page): Promise<number> {
  return page
    .locator("iframe")
    .first()
    .contentFrame()
    .locator("body")
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
}

for (const attributes of [
  "",
  'sandbox="allow-scripts"',
  'sandbox="allow-scripts allow-same-origin"',
]) {
  test(`a frame gets the height of its tile ${attributes}`, async ({ page }) => {
    await show(page, frame(attributes));
    const height = String(await heightWithin(page));
    expect(Number(height)).toBeLessThan(400);
    await expect(page.locator("iframe")).toHaveAttribute("height", height);
    await page.setViewportSize({ width: 330, height: 900 });
    await expect(page.locator("iframe")).toHaveAttribute(
      "height",
      String(await heightWithin(page)),
    );
  });
}

test("a frame keeps its own height where the page has no script", async ({ page }) => {
  await show(page, frame(), "");
  await page.waitForTimeout(200);
  await expect(page.locator("iframe")).toHaveAttribute("height", "900");
});

test("nobody else can set the height of a frame", async ({ page }) => {
  const other = await servePage(
    `<script>parent.postMessage({type:"basisniveau-height",height:5},"*");parent.frames[0].postMessage({type:"basisniveau-hello"},"*")</script>`,
  );
  await show(page, `${frame()}<iframe title="Ander" src="${other.url}"></iframe>`);
  await page.evaluate(() => postMessage({ type: "basisniveau-height", height: 7 }, "*"));
  await page.waitForTimeout(200);
  await expect(page.locator("iframe").first()).toHaveAttribute(
    "height",
    String(await heightWithin(page)),
  );
  await expect(page.locator("iframe").last()).not.toHaveAttribute("height");
  await other.stop();
});

test("messages that make no sense change nothing", async ({ page }) => {
  await show(page, frame());
  const height = String(await heightWithin(page));
  await expect(page.locator("iframe")).toHaveAttribute("height", height);
  await page
    .locator("iframe")
    .first()
    .contentFrame()
    .locator("body")
    .evaluate(() => {
      for (const wrong of ["400", -5, NaN, null, {}]) {
        parent.postMessage({ type: "basisniveau-height", height: wrong }, "*");
      }
      parent.postMessage(null, "*");
      parent.postMessage("basisniveau-height", "*");
    });
  await page.waitForTimeout(100);
  await expect(page.locator("iframe")).toHaveAttribute("height", height);
});

test("a frame holds the figure alone: no heading and no landmark of the page", async ({ page }) => {
  await show(page, frame(), "");
  const framed = page.locator("iframe").contentFrame();
  for (const role of ["heading", "main", "navigation", "link"] as const) {
    await expect(framed.getByRole(role), role).toHaveCount(0);
  }
});

test("a frame shows nothing else before its figure is drawn", async ({ page }) => {
  await page.route("**/tegel.js", (route) => route.abort());
  const site = await servePage(frame());
  await page.goto(site.url);
  const framed = page.locator("iframe").contentFrame();
  await expect(framed.locator("[part=value]:visible").first()).toHaveText("32%");
  await expect(framed.locator("h1")).toBeHidden();
  await site.stop();
});

test("WordPress shows the frame that it made from oEmbed, at its height", async ({ page }) => {
  // What wp-includes/js/wp-embed.js does with the messages of a frame, in short.
  const resize = `<script>addEventListener("message", ({ data, source }) => {
    for (const frame of document.querySelectorAll("iframe[data-secret='" + data.secret + "']")) {
      if (frame.contentWindow === source && data.message === "height") {
        document.querySelector("blockquote").style.display = "none";
        frame.removeAttribute("style");
        frame.height = Math.min(Math.max(data.value, 200), 1000);
      }
    }
  });</script>`;
  const site = await servePage(
    `<blockquote data-secret="aB3"><a href="/">32%</a></blockquote>${frame(
      'sandbox="allow-scripts" data-secret="aB3" style="position: absolute; visibility: hidden;"',
    ).replace("/training/", "/training/#?secret=aB3")}`,
    resize,
  );
  await page.goto(site.url);
  await expect(page.locator("iframe")).toBeVisible();
  await expect(page.locator("blockquote")).toBeHidden();
  await expect
    .poll(async () => page.locator("iframe").getAttribute("height"))
    .toBe(String(await heightWithin(page)));
  await site.stop();
});
