import { expect } from "@open-wc/testing";
import { html } from "lit";
import { ring } from "../../src/charts/ring.js";
import { show } from "../page.js";

/** Side of the canvas that the ring is painted on, in pixels. */
const side = 400;
const samples = 1000;

function drawing(percentage: number): SVGSVGElement {
  const svg = show(html`<div>${ring(percentage)}</div>`).querySelector("svg");
  if (!svg) {
    throw new Error("no ring");
  }
  return svg;
}

/** Paints only the filled part of the ring, with only a stroke as its style. */
async function painted(percentage: number): Promise<CanvasRenderingContext2D> {
  const svg = drawing(percentage);
  svg.setAttribute("width", String(side));
  svg.setAttribute("height", String(side));
  const style = document.createElementNS(svg.namespaceURI, "style");
  style.textContent = `
    circle { fill: none; stroke-width: 8; }
    [part="fill"] { stroke: #000; }`;
  svg.append(style);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const context = canvas.getContext("2d");
  if (!context) {
    throw new Error("no canvas");
  }
  context.drawImage(image, 0, 0);
  return context;
}

/** Whether the ring is painted at each of many points, clockwise from 12 o'clock. */
async function filledPoints(percentage: number): Promise<boolean[]> {
  const { data } = (await painted(percentage)).getImageData(0, 0, side, side);
  return Array.from({ length: samples }, (_, index) => {
    const angle = (2 * Math.PI * (index + 0.5)) / samples;
    const radius = 0.46 * side;
    const x = Math.floor(side / 2 + radius * Math.sin(angle));
    const y = Math.floor(side / 2 - radius * Math.cos(angle));
    return (data[4 * (y * side + x) + 3] ?? 0) > 127;
  });
}

describe("the chart ring", () => {
  for (const percentage of [0, 1, 14, 25, 50, 75, 99, 100]) {
    it(`fills ${percentage} percent of the circle, clockwise from 12 o'clock`, async () => {
      const points = await filledPoints(percentage);
      const filled = points.filter(Boolean).length;
      expect(filled / samples).to.be.closeTo(percentage / 100, 0.003);
      expect(points.slice(0, filled)).not.to.include(false);
    });
  }

  it("fills all of the circle at 100 percent, and none of it at 0", async () => {
    expect(await filledPoints(100)).not.to.include(false);
    expect(await filledPoints(0)).not.to.include(true);
  });

  it("is silent to screen readers and holds no text", () => {
    const svg = drawing(25);
    expect(svg.getAttribute("aria-hidden")).to.equal("true");
    expect(svg.textContent.trim()).to.equal("");
  });
});
