import { expect } from "@open-wc/testing";
import { html } from "lit";
import {
  chart,
  type ChartFigure,
  type ChartName,
  isChartName,
  usualChart,
} from "../../src/charts/chart.js";
import { iconGrid } from "../../src/charts/icons.js";
import { show } from "../page.js";

function kindOf(name: ChartName, figure: ChartFigure): string | null {
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

  it("takes a ring for a figure alone, and bars where figures compare", () => {
    expect(["indicator", "theme", "overview"].map(usualChart)).to.deep.equal([
      "ring",
      "bar",
      "bar",
    ]);
  });

  it("knows its names", () => {
    expect(["bar", "taart", ""].map(isChartName)).to.deep.equal([true, false, false]);
  });

  it("draws icons in rows that are complete, but for the last", () => {
    expect(iconGrid(25)).to.deep.equal({ columns: 7, rows: 4 });
    expect(iconGrid(24)).to.deep.equal({ columns: 6, rows: 4 });
    for (let total = 1; total <= 400; total++) {
      const { columns, rows } = iconGrid(total);
      expect(columns, String(total)).to.equal(Math.ceil(total / rows));
      expect(columns * rows, String(total)).to.be.at.least(total);
    }
  });
});
