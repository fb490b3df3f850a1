import { expect } from "@open-wc/testing";
import { html } from "lit";
import { bar } from "../../src/charts/bar.js";
import { show } from "../page.js";

describe("the chart bar", () => {
  for (const percentage of [0, 32, 100]) {
    it(`fills ${percentage} percent of its width, from the left`, () => {
      const host = show(html`<div>${bar(percentage)}</div>`);
      const [fill, track] = ["fill", "track"].map((name) =>
        host.querySelector(`[part="${name}"]`)?.getBoundingClientRect(),
      );
      expect((fill?.width ?? -1) / (track?.width ?? 1)).to.be.closeTo(percentage / 100, 0.001);
      expect(fill?.left).to.equal(track?.left);
    });
  }

  it("fills a track of its own height, so that little doesn't look like less", () => {
    const host = show(html`<div>${bar(14)}</div>`);
    const height = (name: string) =>
      host.querySelector(`[part="${name}"]`)?.getBoundingClientRect().height;
    expect(height("fill")).to.be.above(0);
    expect(height("fill")).to.equal(height("track"));
  });
});
