/*
 * What an editor pastes who has a chart service: text, and a frame for each tile. Run when the page is made, not by visitors.
 */
import { element } from "./elements.js";
import { fill } from "./fill.js";

await fill(({ id, label }) => {
  const frame = element("iframe", "frame");
  frame.src = `tile.html?id=${id}`;
  frame.title = label;
  return element("div", "", frame);
});
