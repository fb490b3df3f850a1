import { expect, type Page, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import { axeViolations } from "../publish/axe.js";
import { contentType, startServer, type TestServer } from "../server.js";

/*
 * The static Storybook, as a designer sees it.
 */

const folder = "storybook-static";

/** As high as a page of documentation may be, at the width of a desktop. */
const highest = 15_000;

interface Entry {
  id: string;
  title: string;
  name: string;
  type: "story" | "docs";
}

const { entries } = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as {
  entries: Record<string, Entry>;
};
const all = Object.values(entries);

let server: TestServer;

test.beforeAll(async () => {
  server = await startServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://any").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    readFile(file).then(
      (content) => response.writeHead(200, { "Content-Type": contentType(file) }).end(content),
      () => response.writeHead(404).end(),
    );
  });
});

test.afterAll(() => server.stop());

/** Opens an entry without the frame around it, once it has rendered. */
async function open(page: Page, { id, type }: Entry): Promise<void> {
  const mode = type === "docs" ? "docs" : "story";
  // Storybook's own check by axe would run at the same time.
  const globals = "a11y.manual:!true";
  await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=${mode}&globals=${globals}`);
  const root = type === "docs" ? "#storybook-docs" : "#storybook-root";
  await expect(page.locator(`${root} > *`).first()).toBeAttached();
  await page.waitForLoadState("networkidle");
}

test("opens on a page that says what this is, and groups its stories", async ({ page }) => {
  await page.goto(`${server.url}/`);
  await expect(
    page.frameLocator("iframe").getByRole("heading", { name: "Basisniveau-widgets" }),
  ).toBeVisible();
  expect([...new Set(all.map(({ title }) => title))]).toEqual([
    "Start",
    ...["Overzicht", "Thema", "Tegel"].flatMap((element) =>
      ["Gewoon", "Cijfersoorten", "Fouten"].map((group) => `${element}/${group}`),
    ),
    "Contact/Gewoon",
    "Contact/Fouten",
    "Vormgeven",
  ]);
});

for (const entry of all.filter(({ type }) => type === "docs")) {
  test(`the page of documentation of ${entry.title} isn't too high`, async ({ page }) => {
    await open(page, entry);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeGreaterThan(500);
    expect(height).toBeLessThanOrEqual(highest);
  });
}

for (const entry of all.filter(({ type }) => type === "story")) {
  test(`axe finds nothing in ${entry.title}: ${entry.name}`, async ({ page }) => {
    await open(page, entry);
    // A story is a part of a page: it has no heading and landmarks of a page.
    expect(
      (await axeViolations(page)).filter(
        (violation) => !/^(region|landmark-one-main|page-has-heading-one):/.test(violation),
      ),
    ).toEqual([]);
  });
}
