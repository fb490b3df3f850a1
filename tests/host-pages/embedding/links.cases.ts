import { expect } from "@playwright/test";
import { test } from "./host-page.js";

/*
 * Links to tile pages that somebody else owns: they come later, change, or have something around
 * them.
 */

test("a link that is added later becomes a tile", async ({ host }) => {
  await host.open('<div id="app"></div>', host.script("a"));
  await host.page.evaluate((link) => {
    const app = document.getElementById("app");
    app?.insertAdjacentHTML("beforeend", `<p>${link}</p>`);
  }, host.link("a"));
  await host.shows("11%");
});

test("a link that its owner removes takes its tile along, without an error", async ({ host }) => {
  await host.open(`<div id="app">${host.link("a")}</div>`, host.script("a"));
  await host.shows("11%");
  await host.page.evaluate(() => {
    const app = document.getElementById("app");
    const link = app?.querySelector("a");
    // As React and Vue do: the link must still be a child of the node that it was rendered into.
    if (app && link) {
      app.removeChild(link);
    }
  });
  await expect(host.page.locator("basisniveau-indicator")).toHaveCount(0);
  expect(host.errors).toEqual([]);
});

test("a tile follows the address and the place of its link", async ({ host }) => {
  await host.open(`<p id="from">${host.link("a")}</p><p id="to"></p>`, host.script("a"));
  await host.shows("11%");
  const tile = host.page.locator("basisniveau-indicator");
  await host.page.evaluate(() => {
    document.querySelector("a")?.setAttribute("href", "/a/tegel/contactpersoon/?chart=bar");
  });
  await expect(tile).toHaveAttribute("indicator", "contactpersoon");
  await expect(tile).toHaveAttribute("chart", "bar");
  await host.page.evaluate(() => {
    const link = document.querySelector("a");
    document.getElementById("to")?.append(link ?? "");
  });
  await expect(host.page.locator("#to > basisniveau-indicator")).toHaveCount(1);
  await expect(tile).toHaveCount(1);
  await host.page.evaluate(() => {
    document.querySelector("a")?.setAttribute("href", "/over-ons/");
  });
  await expect(tile).toHaveCount(0);
  await expect(host.page.getByRole("link")).toBeVisible();
});

test("a copy of the page, as Turbo keeps it, has each tile once", async ({ host }) => {
  await host.open(`<p>${host.link("a")}</p>`, host.script("a"));
  await host.shows("11%");
  await host.page.evaluate(() => {
    document.body.replaceWith(document.body.cloneNode(true));
  });
  await host.shows("11%");
  await expect(host.page.getByRole("link", { name: "volgens" })).toBeHidden();
});

test("a hidden link stays hidden also where the page gives links a display", async ({ host }) => {
  await host.open(
    `<p>${host.link("a")}</p>`,
    `<style>a { display: inline-block !important }</style>${host.script("a")}`,
  );
  await host.shows("11%");
  await expect(host.page.locator("p > a")).toBeHidden();
});

const recognized: Record<string, (link: string) => string> = {
  "with characters around it that nobody sees": (link) => `<p>\u200b${link}\u00ad\ufeff &nbsp;</p>`,
  "with an icon for another site after it": (link) =>
    `<p>${link}<svg width="1" height="1"></svg><img src="data:," class="icon-extern" alt=""></p>`,
  "with a text for another site after it": (link) =>
    `<p>${link} <span>(opent in een nieuw venster)</span></p>`,
};
for (const [name, around] of Object.entries(recognized)) {
  test(`a link stands alone ${name}`, async ({ host }) => {
    await host.open(around(host.link("a")), host.script("a"));
    await host.shows("11%");
  });
}

test("a marked link in an article's own header becomes a tile, in the page's header it doesn't", async ({
  host,
}) => {
  const marked = host.link("a", 'class="basisniveau"');
  await host.open(
    `<header>${marked}</header><article><header>${marked}</header></article>`,
    host.script("a"),
  );
  await host.shows("11%");
  await expect(host.page.locator("article basisniveau-indicator")).toHaveCount(1);
});

test("nothing is watched any more once the page holds nothing of ours", async ({ host }) => {
  await host.open(
    `<div id="app"><p>${host.link("a")}</p></div>`,
    [
      `<script>
      const { disconnect } = MutationObserver.prototype;
      MutationObserver.prototype.disconnect = function () { document.title = "ended"; disconnect.call(this); };
    </script>`,
      host.script("a"),
    ].join(""),
  );
  await host.shows("11%");
  await host.page.evaluate(() => document.getElementById("app")?.remove());
  await host.page.evaluate(() => document.querySelector("[src*=basisniveau]")?.remove());
  await expect(host.page).toHaveTitle("ended");
});

test("a thousand links become tiles with one look at the layout before all changes", async ({
  host,
}) => {
  const links = `<p>${host.link("a")}</p>`.repeat(1000);
  await host.open(links, host.script("a"));
  await expect(host.page.locator("basisniveau-indicator")).toHaveCount(1000);
  const session = await host.page.context().newCDPSession(host.page);
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const { value = Infinity } = metrics.find(({ name }) => name === "LayoutCount") ?? {};
  expect(value).toBeLessThan(100);
});

test("forms whose fields have the names of DOM methods harm no link and no frame (DOM clobbering)", async ({
  host,
}) => {
  const names = ["isConnected", "querySelectorAll", "parentElement", "closest", "matches"];
  const fields = names.map((name) => `<input name="${name}">`).join("");
  const form = `<form>${fields}<p>${host.link("a")}</p></form>`;
  await host.open(form, host.script("a"));
  await host.shows("11%");
  await host.page.evaluate((text) => document.body.insertAdjacentHTML("beforeend", text), form);
  await host.shows("11%", "11%");
  expect(host.errors).toEqual([]);
});

test("a field named shadowRoot that holds its own form doesn't make us look for frames forever", async ({
  host,
}) => {
  const loop = `<fieldset name="shadowRoot" form="loop"><form id="loop"></form></fieldset>`;
  await host.open(loop, host.script("a"));
  // Playwright itself would look for elements forever.
  await host.page.evaluate(async () => {
    await customElements.whenDefined("basisniveau-indicator");
    const heard = new Promise((resolve) => {
      addEventListener("message", resolve, { once: true });
    });
    postMessage({ type: "basisniveau-height", height: 100 }, "*");
    await heard;
  });
  expect(host.errors).toEqual([]);
});

test("a thousand links cost as many layouts as one", async ({ host }) => {
  const layouts = async (links: number) => {
    const cdp = await host.page.context().newCDPSession(host.page);
    await cdp.send("Performance.enable");
    await host.open(`<p>${host.link("a")}</p>`.repeat(links), host.script("a"));
    const tiles = host.page.locator("basisniveau-indicator [part=value]");
    await expect(tiles).toHaveCount(links);
    const { metrics } = await cdp.send("Performance.getMetrics");
    await cdp.detach();
    return metrics.find(({ name }) => name === "LayoutCount")?.value ?? NaN;
  };
  const one = await layouts(1);
  // Each frame of a longer page load may lay out what has come in.
  expect(await layouts(1000)).toBeLessThan(one + 20);
});

test("a link into a folder above or below that of the script remains a link", async ({ host }) => {
  const into = (path: string) => `<p><a href="${path}tegel/training/">32% van de gemeenten</a></p>`;
  await host.open(into("/") + into("/a/b/") + into("/a/v0/") + into("/a/"), host.script("a"));
  await host.shows("11%");
  await expect(host.page.getByRole("link")).toHaveCount(3);
});
