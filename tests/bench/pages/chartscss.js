/*
 * Charts.css: a table that a style sheet draws as a bar, as its page shows. The number and the sentence stand beside it as text.
 */
import "charts.css/dist/charts.min.css";
import { element } from "./elements.js";
import { fill } from "./fill.js";
import { tile } from "./tile.js";

function bar(percentage) {
  const cell = element("td", "", element("span", "data", `${percentage}%`));
  cell.style.setProperty("--size", percentage / 100);
  const row = element("tr", "", cell);
  const table = element("table", "charts-css bar hide-data", element("tbody", "", row));
  table.setAttribute("aria-hidden", "true");
  table.style.blockSize = "1.5em";
  const figure = element("span", "", table, element("strong", "", `${percentage}%`));
  figure.style.inlineSize = "100%";
  return figure;
}

await fill((indicator, percentage) => tile(indicator, percentage, bar));
