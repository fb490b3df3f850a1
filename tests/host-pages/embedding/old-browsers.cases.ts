import { expect } from "@playwright/test";
import { test } from "./host-page.js";

/*
 * Browsers below the floor: each feature that the elements need is taken away in turn.
 */

const features: Record<string, string> = {
  "Object.hasOwn": "delete Object.hasOwn",
  "the style sheets of a document": "delete Document.prototype.adoptedStyleSheets",
  "style sheets that a script makes": "delete CSSStyleSheet.prototype.replaceSync",
};

for (const [name, takeAway] of Object.entries(features)) {
  for (const kind of ['type="module"', "", "defer"]) {
    test(`without ${name} fallback and links stay, without an error: script ${kind}`, async ({
      host,
    }) => {
      await host.page.addInitScript(takeAway);
      await host.open(`${host.tile("Terugval")}<p>${host.link("a")}</p>`, host.script("a", kind));
      await host.page.waitForLoadState("networkidle");
      await expect(host.page.getByText("Terugval")).toBeVisible();
      await expect(host.page.getByRole("link")).toBeVisible();
      expect(await host.page.locator("basisniveau-indicator").count()).toBe(1);
      expect(host.errors).toEqual([]);
      expect(host.warnings).toEqual([]);
      expect(host.requests.filter((path) => path.endsWith(".json"))).toEqual([]);
    });
  }
}
