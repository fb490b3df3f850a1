import { expect } from "@open-wc/testing";
import { html } from "lit";
import { chart } from "../../src/charts/chart.js";
import type { TrendPoint } from "../../src/charts/trend.js";
import { show } from "../page.js";

function point(time: number, percentage?: number, isComparable = true): TrendPoint {
  return { time, percentage, isComparable, period: String(time), value: `${percentage ?? ""}%` };
}

function draw(...points: TrendPoint[]): HTMLElement {
  const { percentage = 0 } = points.at(-1) ?? {};
  return show(html`<div>${chart("trend", { percentage, history: points })}</div>`);
}

/** The lines between points, each as the points that it joins. */
function linesIn(host: Element): string[] {
  const path = host.querySelector("[part=line]")?.getAttribute("d") ?? "";
  // A line through one point has no length.
  return path.split("M").filter((line) => line.includes("L"));
}

function dotsIn(host: Element): string[] {
  return [...host.querySelectorAll("[part=fill]")].flatMap((path) =>
    (path.getAttribute("d") ?? "").split("M").slice(1),
  );
}

describe("the chart trend", () => {
  it("has a dot for each survey with a percentage, placed by time and from 0 to 100", () => {
    const host = draw(point(2020, 40), point(2021, 60), point(2024, 100));
    expect(dotsIn(host)).to.deep.equal(["0,60h0", "25,40h0", "100,0h0"]);
    expect(linesIn(host)).to.deep.equal(["0,60L25,40L100,0"]);
  });

  it("leaves a gap where a figure is missing, or can't be compared with the one before", () => {
    const host = draw(
      point(2020, 10),
      point(2021, 20),
      point(2022),
      point(2023, 30),
      point(2024, 40),
      point(2025, 50, false),
    );
    expect(linesIn(host)).to.deep.equal(["0,90L20,80", "60,70L80,60"]);
    expect(dotsIn(host)).to.have.length(5);
  });

  it("shares its time axis with charts that have no figure in the first survey", () => {
    const host = draw(point(2020), point(2022, 50), point(2024, 60));
    expect(dotsIn(host)).to.deep.equal(["50,50h0", "100,40h0"]);
  });

  it("labels the first and the last figure, and marks the last by its shape", () => {
    const host = draw(point(2020, 40), point(2021, 60), point(2024, 100));
    const labels = [...host.querySelectorAll(".timeline > span")].map(({ textContent }) =>
      textContent.replace(/\s+/g, " "),
    );
    expect(labels).to.deep.equal(["40% 2020", "100% 2024"]);
    const [earlier, last] = host.querySelectorAll("[part=fill]");
    expect(earlier).to.have.class("round");
    expect(last).not.to.have.class("round");
    expect(host.querySelector("[part=chart]")).to.have.attribute("aria-hidden", "true");
  });

  it("is a bar where there are fewer than two percentages to draw", () => {
    for (const points of [[], [point(2024, 30)], [point(2020), point(2024, 30)]]) {
      const host = draw(...points);
      expect(host.querySelector("svg")).to.have.class("bar");
    }
  });

  it("stays in place where two surveys have the same time", () => {
    const host = draw(point(2024, 30), point(2024, 40));
    expect(host.innerHTML).not.to.match(/NaN|Infinity/);
  });
});
