import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { answer } from "../server.js";
import { test } from "./host-page.js";

/*
 * Whose figures an element shows: those of the feed or folder that its snippet names, never those
 * of another one.
 */

test.describe("with two published folders on a page", () => {
  test("each snippet shows the figures of its own folder", async ({ host }) => {
    const snippet = (folder: "a" | "b") => host.script(folder) + host.tile(host.link(folder));
    await host.open(snippet("a") + snippet("b"));
    await host.shows("11%", "22%");
  });

  test("each bare element shows the figures of the script before it", async ({ host }) => {
    await host.open(host.script("a") + host.tile() + host.script("b") + host.tile());
    await host.shows("11%", "22%");
  });

  test("an element that nothing says the folder of keeps its fallback", async ({ host }) => {
    await host.open(
      `<p>${host.tile("33% zegt de redacteur")}</p>${host.tile(host.link("b"))}`,
      [host.script("a"), host.script("b")].join(""),
    );
    await host.shows("22%");
    await expect(host.page.getByText("33% zegt de redacteur")).toBeVisible();
    await expect(host.page.getByRole("status")).toHaveText(["", ""]);
    expect(host.errors).toEqual([]);
    expect(host.warnings.join()).toMatch(/^\[basisniveau\] [^\n]*feed=/);
  });

  test("each link becomes a tile with the figures of its own folder", async ({ host }) => {
    await host.open(
      `<p>${host.link("b")}</p><p>${host.link("a")}</p>`,
      host.script("a") + host.script("b"),
    );
    await host.shows("22%", "11%");
  });

  test("scripts that run while the page comes in wait for the link in the snippet", async ({
    host,
  }) => {
    const snippet = (folder: "a" | "b") => host.script(folder, "") + host.tile(host.link(folder));
    await host.open(host.tile(host.link("b")) + snippet("a") + snippet("b"));
    await host.shows("22%", "11%", "22%");
  });
});

test("the script of one folder shows another folder's figures where the snippet links to it", async ({
  host,
}) => {
  await host.open(host.tile(host.link("b")) + host.tile(), host.script("a"));
  await host.shows("22%", "11%");
});

test("a marked link becomes a tile of its own folder, a plain one remains a link", async ({
  host,
}) => {
  await host.open(
    `<p>${host.link("b", 'class="basisniveau"')}</p><p>${host.link("b", 'id="plain"')}</p>`,
    host.script("a"),
  );
  await host.shows("22%");
  await expect(host.page.locator("#plain")).toBeVisible();
});

test("a feed that the page names is that of its script's folder, not of another's", async ({
  host,
}) => {
  await host.open(
    host.tile(host.link("b")) + host.tile(host.link("a")) + host.tile(),
    `<meta name="basisniveau-feed" content=" /a/midden-nederland.json?1 ">${host.script("a")}`,
  );
  await host.shows("22%", "11%", "11%");
});

test("an attribute goes before everything else, and an empty one means the default", async ({
  host,
}) => {
  await host.open(
    host.tile(host.link("a"), 'feed=" /b/midden-nederland.json "') + host.tile("", 'feed=""'),
    `<meta name="basisniveau-feed" content="">${host.script("a")}`,
  );
  await host.shows("22%", "11%");
});

test("links with http in a page with https are of the folder with https", async ({ host }) => {
  // Not a page of its own with https: the same comparison, the other way around.
  const https = host.link("a").replace("http:", "https:");
  await host.open(host.tile(https), host.script("a"));
  await host.shows("11%");
});

test.describe("a script that doesn't know where it came from", () => {
  const script = () => readFile("dist/basisniveau.js", "utf8");
  const inline = async (type = "") => `<script ${type}>${await script()}</script>`;

  const ways: Record<string, () => Promise<string>> = {
    "written into the page": () => inline(),
    "written into the page as a module": () => inline('type="module"'),
    "restored by a consent manager": async () =>
      `<script type="text/plain" id="held">${await script()}</script><script>
        onload = () => { const real = document.createElement("script"); real.text = held.text; held.replaceWith(real); };
      </script>`,
    "evaluated by another script": () =>
      Promise.resolve(
        `<script>onload = async () => { const text = await (await fetch("/a/basisniveau.js")).text(); (0, eval)(text); }</script>`,
      ),
  };
  for (const [name, head] of Object.entries(ways)) {
    test(`takes the folder from the snippet's own link: ${name}`, async ({ host }) => {
      await host.open(host.tile(host.link("b")), await head());
      await host.shows("22%");
      expect(host.errors).toEqual([]);
      expect(host.warnings).toEqual([]);
    });
  }

  test("keeps the fallback, and says so once, where nothing names a feed", async ({ host }) => {
    await host.open(host.tile("Terugval") + host.tile("Terugval"), await inline());
    await expect.poll(() => host.warnings).toHaveLength(1);
    await expect(host.page.getByText("Terugval")).toHaveCount(2);
    await expect(host.page.getByRole("status")).toHaveText(["", ""]);
    expect(host.errors).toEqual([]);
  });

  test("takes the feed that the page names", async ({ host }) => {
    const meta = '<meta name="basisniveau-feed" content="/b/midden-nederland.json">';
    await host.open(host.tile("Terugval"), meta + (await inline()));
    await host.shows("22%");
  });

  test("takes the feed that the page names, despite DOM clobbering", async ({ host }) => {
    const meta = '<meta name="basisniveau-feed" content="/b/midden-nederland.json">';
    const clobbering = '<img name="getElementsByName" alt=""><form name="querySelector"></form>';
    await host.open(clobbering + host.tile("Terugval"), meta + (await inline()));
    await host.shows("22%");
    expect(host.errors).toEqual([]);
  });

  test("finds itself without stack traces, despite DOM clobbering", async ({ host }) => {
    const clobbering = '<img name="currentScript" alt="">';
    await host.open(
      `<script>Error.stackTraceLimit = 0;</script>${clobbering}${host.script("a", "")}<p>${host.tile("Terugval")}</p>`,
    );
    await host.shows("11%");
    expect(host.errors).toEqual([]);
  });

  test("keeps the fallback where the feed isn't beside the script", async ({ host }) => {
    const headers = { "Content-Type": "text/javascript" };
    host.server.answer(answer(await script(), { headers }), "/cache/min/1/abc.js");
    const moved = '<script type="module" src="/cache/min/1/abc.js"></script>';
    await host.open(host.tile("Terugval") + host.tile(host.link("b")), moved);
    await host.shows("22%");
    await expect.poll(() => host.warnings).toHaveLength(1);
    await expect(host.page.getByText("Terugval")).toBeVisible();
    await expect(host.page.getByRole("status").first()).toHaveText("");
    expect(host.errors).toEqual([]);
  });

  for (const [name, attributes] of Object.entries({
    "a module as a classic script": "",
    "a classic script as a module": 'type="module"',
  })) {
    test(`runs ${name}`, async ({ host }) => {
      const file = attributes ? "basisniveau.classic.js" : "basisniveau.js";
      await host.open(host.tile(), `<script defer ${attributes} src="/a/${file}"></script>`);
      await host.shows("11%");
      expect(host.errors).toEqual([]);
    });
  }
});
