import { expect } from "@open-wc/testing";
import { html } from "lit";
import { register } from "../../src/elements/register.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland } from "../feeds/published.js";
import { settled, show } from "../page.js";

register();

/** Height of the border of each tile in an element, or in its shadow tree. */
function tileHeights(elements: Iterable<Element>): number[] {
  return [...elements].flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll("[part=tile]") ?? [])].map(
      (tile) => tile.getBoundingClientRect().height,
    ),
  );
}

describe("tiles beside each other", () => {
  before(() => answerWithFeed(middenNederland()));
  after(restoreFetch);

  // Not in WebKit, which knows no stretch and takes a percentage of the window in quirks mode.
  const isKnown = CSS.supports("block-size: stretch") || CSS.supports("-moz-appearance: none");
  for (const display of isKnown ? ["grid", "flex"] : []) {
    it(`are equally high in a row of the page with display: ${display}`, async () => {
      const feed = newAddress();
      const row = show(
        html`<div style="display: ${display}; grid-template-columns: 1fr 1fr; inline-size: 800px">
          <basisniveau-indicator feed=${feed} indicator="training"></basisniveau-indicator>
          <basisniveau-indicator
            feed=${feed}
            indicator="contactpersoon"
            chart="none"
          ></basisniveau-indicator>
        </div>`,
      );
      await Promise.all([...row.children].map(settled));
      const [one, other] = tileHeights(row.children);
      expect(one).to.be.above(200);
      expect(other).to.equal(one);
    });
  }
});
