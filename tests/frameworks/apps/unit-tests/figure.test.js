import { register } from "basisniveau-widgets";
import { readFile } from "node:fs/promises";
import { expect, test, vi } from "vitest";

register();

test("shows the figure", async () => {
  const feed = await readFile(process.env.FEED, "utf8");
  vi.stubGlobal("fetch", async () => new Response(feed));

  document.body.innerHTML = `
    <basisniveau-indicator feed="/feed.json" indicator="training"></basisniveau-indicator>`;
  const tile = document.querySelector("basisniveau-indicator");
  await new Promise((resolve) => tile.addEventListener("basisniveau-load", resolve));

  expect(tile.shadowRoot.querySelector("[part=value]").textContent).toBe("32%");
  expect(tile.shadowRoot.textContent).toContain("van de gemeenten heeft terugkerende training");
});
