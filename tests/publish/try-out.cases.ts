import { test as base, expect, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { contentType } from "../server.js";

/*
 * The samensteller tries out what a system saved, in a sandboxed frame, under the strict policy
 * that the README gives.
 */

const [, policy = ""] =
  /^Content-Security-Policy: (.*basisniveau-samensteller basisniveau-bijwerken)$/m.exec(
    readFileSync("README.md", "utf8"),
  ) ?? [];

interface Samensteller {
  /** Opens the page for a tile, by a way, on a server with these headers. */
  open: (way: string, headers?: Record<string, string>) => Promise<void>;
  code: () => Promise<string>;
  pasteBack: (saved: string) => Promise<void>;
}

const forEverybody = { "Access-Control-Allow-Origin": "*" };

const test = base.extend<{ samensteller: Samensteller }>({
  samensteller: async ({ page }, use) => {
    await use({
      open: async (way, headers = forEverybody) => {
        // With https, as on the web: a frame with an origin of its own loads no feed by http.
        await page.route("https://cijfers.test/**", (route) => {
          const { pathname } = new URL(route.request().url());
          const path = join("dist", pathname.endsWith("/") ? `${pathname}index.html` : pathname);
          return route.fulfill({
            body: readFileSync(path),
            contentType: contentType(extname(path)),
            headers: { "Content-Security-Policy": policy, ...headers },
          });
        });
        const query = `what=indicator.training&way=${way}`;
        await page.goto(`https://cijfers.test/samensteller/?${query}`);
      },
      code: () => page.locator("#code").inputValue(),
      pasteBack: (saved) => page.getByLabel("Wat je systeem heeft bewaard").fill(saved),
    });
  },
});

function says(page: Page, text: string) {
  return expect(page.getByText(text)).toBeVisible();
}

for (const way of ["script", "element", "link", "iframe"]) {
  test(`says that the figures appear, which it has seen: ${way}`, async ({
    page,
    samensteller,
  }) => {
    await samensteller.open(way);
    await samensteller.pasteBack(await samensteller.code());
    await says(page, "Alles is bewaard. Het werkt.");
    await says(page, "Wij hebben het uitgeprobeerd: de cijfers verschijnen.");
  });
}

test("says that no figures appear where the saved code asks for what isn't there", async ({
  page,
  samensteller,
}) => {
  await samensteller.open("element");
  const code = await samensteller.code();
  await samensteller.pasteBack(code.replace('"training"', '"trainingen"'));
  await says(page, "Wij hebben het uitgeprobeerd: er verschijnen geen cijfers.");
  await says(page, "Dit werkt niet zo. Er is nog wel iets van over.");
});

test("judges by what it reads where the server lets no frame load the figures", async ({
  page,
  samensteller,
}) => {
  await samensteller.open("element", {});
  await samensteller.pasteBack(await samensteller.code());
  await says(page, "Alles is bewaard. Het werkt.");
  await says(page, "Dit is beoordeeld op wat er staat. Kijk ook even op je pagina.");
});

test("lets what it tries out reach nothing of the page or its site", async ({
  page,
  samensteller,
}) => {
  await samensteller.open("element");
  const probe = `<script src="/samensteller/samensteller.js"></script><iframe src="/"></iframe>`;
  await samensteller.pasteBack(`${probe}${await samensteller.code()}`);
  await says(page, "Wij hebben het uitgeprobeerd: de cijfers verschijnen.");
  const frame = page.frames().find((each) => each.url() === "about:srcdoc");
  expect(await frame?.evaluate(() => origin)).toBe("null");
  expect(
    await frame?.evaluate(() => {
      try {
        return parent.document.title;
      } catch {
        return "refused";
      }
    }),
  ).toBe("refused");
});
