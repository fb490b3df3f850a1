/*
 * Observable Plot: a bar on a scale from 0 to 100 for each figure, without axes, and the number and the sentence as text.
 */
import { barX, plot } from "@observablehq/plot";
import { element } from "./elements.js";
import { fill } from "./fill.js";
import { tile } from "./tile.js";

function bar(percentage) {
  const drawing = plot({
    width: 200,
    height: 24,
    margin: 0,
    x: { domain: [0, 100], axis: null },
    marks: [barX([100], { fill: "#c4c4c4" }), barX([percentage], { fill: "#154273" })],
  });
  drawing.setAttribute("aria-hidden", "true");
  return element("span", "", drawing, element("strong", "", `${percentage}%`));
}

await fill((indicator, percentage) => tile(indicator, percentage, bar));
