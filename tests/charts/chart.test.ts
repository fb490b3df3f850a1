import { expect } from "@open-wc/testing";
import { html } from "lit";
import { chart, type ChartFigure } from "../../src/charts/chart.js";
import { show } from "../page.js";

function kindOf(name: string | undefined, figure: ChartFigure): string | null {
  const host = show(html`<div>${chart(name, figure)}</div>`);
  return host.querySelector("svg")?.getAttribute("class") ?? null;
}

describe("choosing a chart", () => {
  it("draws a ring, a bar or nothing when asked to", () => {
    expect(kindOf("ring", { percentage: 40 })).to.equal("ring");
    expect(kindOf("bar", { percentage: 40 })).to.equal("bar");
    expect(kindOf("none", { percentage: 40 })).to.equal(null);
  });

  it("draws icons where the counts are known, and else a bar", () => {
    expect(kindOf("icons", { percentage: 40, count: 4, base: 10 })).to.equal("icons");
    expect(kindOf("icons", { percentage: 40 })).to.equal("bar");
  });

  it("draws a ring for a name that it does not know", () => {
    expect(kindOf("taart", { percentage: 40 })).to.equal("ring");
    expect(kindOf(undefined, { percentage: 40 })).to.equal("ring");
  });
});
