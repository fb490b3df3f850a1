import { expect } from "@open-wc/testing";
import { html } from "lit";
import { ring } from "../../src/charts/ring.js";
import { show } from "../page.js";

function partOf(percentage: number, name: string): SVGGeometryElement {
  const host = show(html`<div>${ring(percentage)}</div>`);
  const part = host.querySelector<SVGGeometryElement>(`[part="${name}"]`);
  if (!part) {
    throw new Error(`no ${name}`);
  }
  return part;
}

describe("the chart ring", () => {
  for (const percentage of [0, 1, 14, 25, 50, 75, 99, 100]) {
    it(`covers ${percentage} per cent of the circle`, () => {
      const whole = partOf(percentage, "track").getTotalLength();
      const filled = partOf(percentage, "fill").getTotalLength();
      expect(filled / whole).to.be.closeTo(percentage / 100, 0.002);
    });
  }

  it("starts at 12 o'clock and goes clockwise", () => {
    const fill = partOf(25, "fill");
    const start = fill.getPointAtLength(0);
    const end = fill.getPointAtLength(fill.getTotalLength());
    expect(start.x).to.be.closeTo(0, 0.01);
    expect(start.y).to.be.below(0);
    expect(end.x).to.be.above(0);
    expect(end.y).to.be.closeTo(0, 0.01);
  });

  it("is silent to screen readers and holds no text", () => {
    const svg = partOf(25, "fill").ownerSVGElement;
    expect(svg?.getAttribute("aria-hidden")).to.equal("true");
    expect(svg?.textContent.trim()).to.equal("");
  });
});
