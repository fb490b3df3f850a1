import { expect } from "@playwright/test";
import { answer } from "../server.js";
import { test } from "./host-page.js";

/*
 * Frames with tile pages, in pages that give frames a size of their own.
 */

const headers = { "Content-Type": "text/html" };
/** A page that says how high it is, as a tile page does. */
const tilePage = (height: number) =>
  `<!doctype html><script>
    const tell = () => parent.postMessage({ type: "basisniveau-height", height: ${String(height)} }, "*");
    addEventListener("message", tell); tell();
  </script>`;
const frame = (attributes = "") =>
  `<iframe src="/a/tegel/training/" title="Cijfer" width="300" height="100" ${attributes}></iframe>`;

test.beforeEach(({ host }) => {
  host.server.answer(answer(tilePage(432), { headers }), "/a/tegel/training/");
});

const pages: Record<string, (frame: string) => string> = {
  "gives frames a fixed height": (frame) => `<style>iframe { height: 250px }</style>${frame}`,
  "gives frames their own height": (frame) => `<style>iframe { height: auto }</style>${frame}`,
  "gives frames a ratio": (frame) =>
    `<style>.wide { position: relative; height: 0; padding-bottom: 56%; overflow: hidden }
    .wide iframe { position: absolute; inset: 0; width: 100%; height: 100% }</style><div class="wide">${frame}</div>`,
};
for (const [name, body] of Object.entries(pages)) {
  test(`a frame gets the height of its tile where the page ${name}`, async ({ host }) => {
    await host.open(`${body(frame())}<p id="next">Verder</p>`, host.script("a"));
    await expect(host.page.locator("iframe")).toHaveCSS("height", "432px");
    const frameBottom = await host.page
      .locator("iframe")
      .evaluate((element) => element.getBoundingClientRect().bottom);
    const nextTop = await host.page
      .locator("#next")
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(nextTop).toBeGreaterThanOrEqual(frameBottom);
  });
}

test("a frame in a shadow root gets the height of its tile", async ({ host }) => {
  await host.open(
    `<section><template shadowrootmode="open">${frame()}</template></section>`,
    host.script("a"),
  );
  await expect(host.page.locator("iframe")).toHaveCSS("height", "432px");
});

test("a frame without width keeps its height", async ({ host }) => {
  await host.open(`<div hidden>${frame('class="folded"')}</div>${frame()}`, host.script("a"));
  await expect(host.page.locator("iframe:not(.folded)")).toHaveAttribute("height", "432");
  await expect(host.page.locator(".folded")).toHaveAttribute("height", "100");
});
