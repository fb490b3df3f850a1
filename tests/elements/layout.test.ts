import { expect } from "@open-wc/testing";
import { html } from "lit";
import { register } from "../../src/elements/register.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland } from "../feeds/published.js";
import { setColumnWidth, settled, show } from "../page.js";

register();

/**
 * Width and height of the first element of each part in Chromium, in a font with the same metrics
 * everywhere.
 */
const boxes: Record<string, Record<number, [width: number, height: number]>> = {
  head: { 320: [320, 425], 1200: [1200, 223] },
  theme: { 320: [320, 505], 1200: [1200, 212] },
  tile: { 320: [320, 136], 1200: [799, 60] },
  chart: { 320: [320, 16], 1200: [302, 16] },
  value: { 320: [72, 40], 1200: [72, 40] },
  explanation: { 320: [320, 168], 1200: [377, 144] },
  source: { 320: [320, 84], 1200: [1200, 21] },
  table: { 320: [320, 710], 1200: [1200, 432] },
  contact: { 320: [320, 457], 1200: [1200, 241] },
};

describe("the layout", () => {
  before(() => {
    answerWithFeed(middenNederland());
    document.body.style.font = '16px/1.5 "Liberation Sans", Arial, sans-serif';
  });

  after(() => {
    restoreFetch();
    document.body.style.font = "";
  });

  for (const width of [320, 1200]) {
    it(`is the same in every engine but for a few pixels, in a column of ${String(width)} px`, async () => {
      const element = show(
        html`<basisniveau-overview feed=${newAddress()}></basisniveau-overview>`,
      );
      // Not every engine knows where Dutch words may be hyphenated.
      element.style.hyphens = "manual";
      await settled(element);
      setColumnWidth(element, width);
      element.shadowRoot?.querySelector<HTMLElement>("[part=toggle]")?.click();
      for (const [part, sizes] of Object.entries(boxes)) {
        const box = element.shadowRoot?.querySelector(`[part=${part}]`)?.getBoundingClientRect();
        const [wide, high] = sizes[width] ?? [0, 0];
        expect(box?.width, `width of ${part}`).to.be.closeTo(wide, 3);
        // Engines round letter widths differently: in many lines of text one may break a word
        // earlier.
        const pixels = part === "table" ? 22 : 4;
        expect(box?.height, `height of ${part}`).to.be.closeTo(high, pixels);
      }
    });
  }
});
