import { expect, type Page, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { nl as nlOfUpdating } from "../../src/site/bijwerken/nl.js";
import { nl } from "../../src/site/samensteller/nl.js";
import { contentType } from "../server.js";

/*
 * The pages for editors and publishers in the folder of an English feed.
 */

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "english-"));
  const feed = JSON.parse(readFileSync("data/midden-nederland.json", "utf8")) as object;
  writeFileSync(join(folder, "en.json"), JSON.stringify({ ...feed, language: "en" }));
  const out = join(folder, "map");
  const args = ["publish", "--feed", join(folder, "en.json"), "--out", out];
  expect(spawnSync("node", ["npm/publish/command.js", ...args]).status).toBe(0);
});

test.afterEach(() => rmSync(folder, { recursive: true }));

/** Every text of the page in Dutch that isn't made from something else, at any depth. */
function textsIn(texts: object): string[] {
  return Object.values(texts).flatMap((value: unknown) =>
    typeof value === "string" ? [value] : typeof value === "object" && value ? textsIn(value) : [],
  );
}

/** Serves the folder. */
function serve(page: Page): Promise<unknown> {
  return page.route("https://figures.test/**", (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(folder, "map", pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    return route.fulfill({
      body: readFileSync(path),
      contentType: contentType(extname(path)),
      headers: { "Access-Control-Allow-Origin": "*" },
    });
  });
}

test("the samensteller of an English feed says nothing in Dutch", async ({ page }) => {
  await serve(page);
  await page.goto("https://figures.test/samensteller/?what=indicator.training&cms=drupal");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Code for your page");
  await page.getByLabel("What your system kept").fill("<p>Something else.</p>");
  await expect(page.getByText("Your system has removed everything.")).toBeVisible();
  const said = await page.locator("body").innerText();
  // The same in both languages: names, and words such as "Ring" and "Link".
  const dutch = textsIn(nl).filter((text) => text.includes(" ") || text.length > 8);
  expect(dutch.length).toBeGreaterThan(60);
  expect(dutch.filter((text) => said.includes(text))).toEqual([]);
});

test("the page to update the figures of an English feed says nothing in Dutch", async ({
  page,
}) => {
  await serve(page);
  await page.goto("https://figures.test/bijwerken/");
  await page.getByRole("button", { name: "Open the published figures" }).click();
  await page.getByLabel("February 2022").check();
  const percentage = page.getByRole("textbox", { name: "Terugkerende training Percentage" });
  await percentage.fill("0,75");
  await page.getByRole("textbox", { name: "Terugkerende training Yes" }).fill("x");
  await page.keyboard.press("Enter");
  await page.getByLabel("Municipalities that answered").fill("-1");
  await page.keyboard.press("Enter");
  await expect(page.getByText('here is "-1", which can\'t be.').first()).toBeVisible();
  await page.getByRole("button", { name: "Save the feed" }).click();
  await expect(page.getByText("It can't be saved yet")).toBeVisible();
  const said = await page.locator("body").innerText();
  const dutch = textsIn(nlOfUpdating).filter((text) => text.includes(" "));
  expect(dutch.length).toBeGreaterThan(40);
  expect(dutch.filter((text) => said.includes(text))).toEqual([]);
  expect(said).not.toMatch(/\b(hier staat|ontbreekt|fout|gemeenten die)\b/i);
});
