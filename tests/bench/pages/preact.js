/*
 * Preact with preact-custom-element, as its page on web components shows: a component that is registered with a shadow root.
 */
import { h } from "preact";
import register from "preact-custom-element";
import { element, richText } from "./elements.js";
import { fill } from "./fill.js";
import { shadowStyle } from "./shadow-style.js";

function PreactTile({ percentage }) {
  const ring = h(
    "svg",
    { class: "ring", viewBox: "-50 -50 100 100", "aria-hidden": "true" },
    h("circle", { class: "track", r: 46 }),
    h("circle", {
      class: "fill",
      r: 46,
      pathLength: 100,
      "stroke-dasharray": `${percentage} 100`,
      transform: "rotate(-90)",
    }),
  );
  const figure = h(
    "span",
    { class: "figure" },
    ring,
    h("span", { class: "value" }, `${percentage}%`),
  );
  const statement = h("span", { class: "statement" }, h("slot"));
  return [h("style", null, shadowStyle), h("p", { class: "sentence" }, figure, statement)];
}

register(PreactTile, "preact-tile", ["percentage"], { shadow: true });

await fill(({ statement }, percentage) => {
  const made = element("preact-tile", "tile", ...richText(statement));
  made.setAttribute("percentage", percentage);
  return made;
});
