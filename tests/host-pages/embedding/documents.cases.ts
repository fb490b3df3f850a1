import { expect } from "@playwright/test";
import { answer } from "../server.js";
import { test } from "./host-page.js";

/*
 * Documents that aren't a page that somebody visits: the canvas of an editor, a frame without an
 * address of its own, the output of a prerenderer.
 */

const escaped = (html: string) => html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const canvases: [name: string, body: string, head: string][] = [
  ["is contenteditable", "contenteditable", ""],
  ["has designMode on", "", '<script>document.designMode = "on";</script>'],
];

for (const [name, body, head] of canvases) {
  test(`an editor's canvas that ${name} shows only what was pasted, without a request`, async ({
    host,
  }) => {
    const canvas = `<head>${head}</head><body ${body}>
      ${host.tile("33% zegt de redacteur")}
      <p>${host.link("a")}</p>
      ${host.script("a")}`;
    await host.open(`<iframe title="Editor" srcdoc="${escaped(canvas)}"></iframe>`);
    const frame = host.page.frameLocator("iframe");
    await expect(frame.getByText("33% zegt de redacteur")).toBeVisible();
    await expect(frame.getByRole("link")).toBeVisible();
    await frame.locator("html").evaluate(async () => {
      await customElements.whenDefined("basisniveau-indicator");
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(host.requests.filter((path) => path.endsWith(".json"))).toEqual([]);
    expect(await frame.locator("body").innerHTML()).not.toContain("hidden");
    expect(host.errors).toEqual([]);
  });
}

test("a part of an editor's canvas that nobody can edit shows the figures", async ({ host }) => {
  await host.open(
    `<div contenteditable>Tekst<div contenteditable="false">${host.tile()}</div></div>`,
    host.script("a"),
  );
  await host.shows("11%");
});

test("a frame with its HTML in srcdoc shows the figures, also over http", async ({ host }) => {
  const html = host.tile() + host.script("a");
  await host.open(`<iframe title="Cijfer" srcdoc="${escaped(html)}"></iframe>`);
  await expect(host.page.frameLocator("iframe").locator("[part=value]")).toHaveText("11%");
});

test("a declarative shadow root that a prerenderer left is replaced by the figures", async ({
  host,
}) => {
  const left = `<template shadowrootmode="open"><p>88% toen dit werd bewaard</p></template>`;
  await host.open(host.tile(left) + host.script("a"));
  await host.shows("11%");
  await expect(host.page.getByText("88% toen dit werd bewaard")).toHaveCount(0);
});

test("properties that a page set before the script came are kept", async ({ host }) => {
  const early = `<script>
    const tile = document.querySelector("basisniveau-theme");
    tile.headingLevel = 4;
    tile.chart = "ring";
    tile.theme = "zicht";
  </script>`;
  await host.open(`<basisniveau-theme></basisniveau-theme>${early}${host.script("a")}`);
  const theme = host.page.locator("basisniveau-theme");
  await expect(theme.getByRole("heading", { level: 4, name: "Zicht" })).toBeVisible();
  await expect(theme.locator("svg.ring")).toHaveCount(3);
});

test("a second copy of the package says which default feed its elements don't use", async ({
  host,
}) => {
  const { origin } = host;
  const copy = `<script type="module" src="/copy/basisniveau.js"></script>`;
  const headers = { "Content-Type": "text/javascript" };
  const script = await host.page.request.get(`${origin}/b/v0/basisniveau.js`);
  host.server.answer(answer(await script.body(), { headers }), "/copy/basisniveau.js");
  await host.open(host.tile(), host.script("a") + copy);
  await expect
    .poll(() => host.warnings)
    .toContain(
      `[basisniveau] ${origin}/copy/midden-nederland.json: deze pagina heeft al een kopie, met ${origin}/a/v0/midden-nederland.json. Geef elk element een feed=`,
    );
});
