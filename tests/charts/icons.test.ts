import { expect } from "@open-wc/testing";
import { html } from "lit";
import { type Counts, icons } from "../../src/charts/icons.js";
import { show } from "../page.js";

/** Number of icons in each part of the drawing: each icon's path begins with a move. */
function drawn(counts: Counts): Record<string, number> {
  const host = show(html`<div>${icons(counts)}</div>`);
  const paths = [...host.querySelectorAll("path")];
  return Object.fromEntries(
    paths.map((path) => [
      path.getAttribute("part") ?? "",
      path.getAttribute("d")?.match(/M/g)?.length ?? 0,
    ]),
  );
}

describe("the chart icons", () => {
  it("draws one icon for each municipality that answered yes, answered no or did not answer", () => {
    expect(drawn({ count: 18, base: 22, population: 25 })).to.deep.equal({
      fill: 18,
      track: 4,
      unanswered: 3,
    });
  });

  it("draws only those that answered where it is not known how many there are", () => {
    expect(drawn({ count: 3, base: 10 })).to.deep.equal({
      fill: 3,
      track: 7,
      unanswered: 0,
    });
  });

  it("draws nobody twice where fewer are said to exist than answered", () => {
    expect(drawn({ count: 3, base: 10, population: 5 })).to.deep.equal({
      fill: 3,
      track: 7,
      unanswered: 0,
    });
  });

  it("keeps every icon within its picture, for all 342 municipalities too", () => {
    const host = show(html`<div>${icons({ count: 100, base: 300, population: 342 })}</div>`);
    const picture = host.querySelector("svg")?.viewBox.baseVal;
    for (const path of host.querySelectorAll("path")) {
      const box = path.getBBox();
      expect(box.x).to.be.at.least(0);
      expect(box.x + box.width).to.be.at.most(picture?.width ?? 0);
      expect(box.y + box.height).to.be.at.most(picture?.height ?? 0);
    }
  });
});
