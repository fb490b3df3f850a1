import { element } from "./elements.js";
import { value } from "./tile.js";

const svg = "http://www.w3.org/2000/svg";

/** A ring of SVG that fills clockwise from 12 o'clock, with the number in it. */
export function ring(percentage) {
  const drawing = document.createElementNS(svg, "svg");
  drawing.setAttribute("class", "ring");
  drawing.setAttribute("viewBox", "-50 -50 100 100");
  drawing.setAttribute("aria-hidden", "true");
  const fill = circle("fill");
  fill.setAttribute("pathLength", "100");
  fill.setAttribute("stroke-dasharray", `${percentage} 100`);
  fill.setAttribute("transform", "rotate(-90)");
  drawing.append(circle("track"), fill);
  return element("span", "figure", drawing, value(percentage));
}

function circle(className) {
  const made = document.createElementNS(svg, "circle");
  made.setAttribute("class", className);
  made.setAttribute("r", "46");
  return made;
}
