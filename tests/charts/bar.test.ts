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

  it("differs between filled and empty in height too, not by color alone", () => {
    const host = show(html`<div>${bar(50)}</div>`);
    const height = (name: string) =>
      host.querySelector(`[part="${name}"]`)?.getBoundingClientRect().height ?? 0;
    expect(height("fill")).to.be.above(height("track") * 2);
  });
});
