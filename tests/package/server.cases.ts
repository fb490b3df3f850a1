import { expect, type Page, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/*
 * Figures that a server renders: `basisniveau-widgets/server`, in Node without a browser's globals.
 */

const feedFile = "data/midden-nederland.json";

/**
 * What `renderFeed` gives in a Node of its own, or the error that it throws.
 *
 * @param change - A statement that changes the real feed.
 */
function rendered(choice: object, change = ""): string {
  const program = `
    import { readFileSync } from "node:fs";
    import { readFeed, renderFeed } from "basisniveau-widgets/server";
    const { feed } = readFeed(readFileSync("../../${feedFile}", "utf8"));
    ${change}
    try {
      console.log(renderFeed(feed, ${JSON.stringify(choice)}));
    } catch (error) {
      console.log(String(error));
    }`;
  const { stdout, stderr } = spawnSync("node", ["--input-type", "module", "--eval", program], {
    cwd: "tests/package",
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return stdout.trim();
}

/** Opens a page with this in it. The feed is given when `release` is called, if at all. */
async function open(page: Page, body: string, headers: Record<string, string> = {}) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const requests: string[] = [];
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    requests.push(pathname);
    if (pathname === "/") {
      return route.fulfill({
        body: `<!doctype html><meta charset="utf-8"><title>Pagina</title>${body}`,
        contentType: "text/html",
        headers,
      });
    }
    if (pathname === "/feed.json") {
      await released;
      return route.fulfill({ body: readFileSync(feedFile, "utf8") });
    }
    return route.fulfill({ path: `dist${pathname}` });
  });
  await page.goto("https://site.example/");
  return { release, requests };
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("show without a request", async ({ page }) => {
    const { requests } = await open(page, rendered({ kind: "theme", id: "zicht" }));
    await expect(page.getByRole("heading", { level: 2, name: "Zicht" })).toBeVisible();
    await expect(page.locator("[part=value]", { hasText: "32%" })).toBeVisible();
    await expect(page.locator("[part=fill]").first()).toBeVisible();
    // The fallback has no slot to be shown in.
    await expect(page.locator("basisniveau-theme > p").first()).toBeHidden();
    expect(requests.filter((path) => path !== "/favicon.ico")).toEqual(["/"]);
  });

  test("have their styles under a policy with a nonce", async ({ page }) => {
    await open(page, rendered({ kind: "indicator", id: "training", nonce: "q1w2" }), {
      "Content-Security-Policy": "default-src 'none'; style-src 'nonce-q1w2'",
    });
    const tile = page.locator("basisniveau-indicator");
    await expect(tile.locator("[part=value]")).toHaveText("32%");
    await expect(tile).toHaveCSS("display", "block");
  });
});

test("follow the choice as the element does", () => {
  const html = rendered({
    kind: "theme",
    id: "zicht",
    chart: "none",
    headingLevel: 4,
    survey: "2022-02",
    feed: "/feed.json",
  });
  expect(html).toMatch(
    /^<basisniveau-theme theme="zicht" feed="\/feed\.json" survey="2022-02" heading-level="4" chart="none"><template shadowrootmode="open"><style>/,
  );
  expect(html).toContain('<h4 part="heading">Zicht</h4>');
  expect(html).not.toContain("<svg");
  expect(html).toMatch(
    /<\/template><p>Zicht<\/p><ul><li>.*Midden-Nederland.*<\/basisniveau-theme>$/,
  );
});

for (const kind of ["overview", "contact"]) {
  test(`hold everything: ${kind}`, () => {
    const html = rendered({ kind });
    expect(html).toMatch(new RegExp(`^<basisniveau-${kind}><template`));
    expect(html).not.toMatch(/undefined|\[object|lit\$|<!--/);
  });
}

test("are an error that names what there is, where there is no such thing", () => {
  expect(rendered({ kind: "theme", id: "oeps" })).toBe(
    'RangeError: The feed has no theme "oeps". It has: beleid, zicht, samen',
  );
  expect(rendered({ kind: "contact", survey: "1999" })).toContain("no survey");
});

test("stay until the feed has arrived, and then are the element's own", async ({ page }) => {
  const tile = rendered({ kind: "indicator", id: "training", feed: "/feed.json" });
  await page.clock.install();
  const { release, requests } = await open(
    page,
    `${tile}<script type="module" src="/basisniveau.js"></script>`,
  );
  const values = page.locator("basisniveau-indicator [part=value]");
  await expect.poll(() => requests).toContain("/feed.json");
  await expect(values).toHaveText(["32%"]);
  // Also after so long that an element without figures would say that it waits.
  await page.clock.runFor(2_000);
  await expect(page.locator("basisniveau-indicator style")).toHaveCount(1);
  await expect(values).toHaveText(["32%"]);
  release();
  await expect(page.locator("basisniveau-indicator style")).toHaveCount(0);
  await expect(values).toHaveText(["32%"]);
});

test("come from a feed whose texts never become HTML", async ({ page }) => {
  const payload = `</template></style><img src=x onerror=document.title=1>"'<!--`;
  const change = `
    const payload = ${JSON.stringify(payload).replaceAll("<", "\\u003c")};
    for (const theme of feed.themes) {
      theme.title = payload;
      theme.explanation = [payload, { strong: payload }, { link: payload, href: "javascript:alert(1)" }];
      for (const indicator of theme.indicators) {
        Object.assign(indicator, { label: payload, statement: [payload] });
      }
    }
    Object.assign(feed, { title: payload, region: payload });`;
  const choice = { kind: "overview", feed: `"><script>`, nonce: `"><script>` };
  await open(page, rendered(choice, change));
  await expect(page.locator("basisniveau-overview [part=value]").first()).toHaveText("75%");
  await expect(page.locator("img, script, a[href^=javascript]")).toHaveCount(0);
  await expect(page).toHaveTitle("Pagina");
});

test("are not there for Lit's own server rendering, which leaves the fallback", () => {
  const program = `
    import { render } from "@lit-labs/ssr";
    import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
    import { html } from "lit";
    import { register } from "basisniveau-widgets";
    import "basisniveau-widgets/basisniveau.js";
    register();
    const page = html\`<basisniveau-indicator indicator="training">32%</basisniveau-indicator>\`;
    console.log(collectResultSync(render(page)).replace(/<!--.*?-->/g, ""));`;
  const { stdout, stderr } = spawnSync("node", ["--input-type", "module", "--eval", program], {
    cwd: "tests/package",
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout.trim()).toBe(
    '<basisniveau-indicator indicator="training">32%</basisniveau-indicator>',
  );
});
