/*
 * Chart.js as its page on performance advises: only the parts that are used are registered, no animation, no events, a fixed
 * size instead of one that is watched, data that needs no parsing. Text stands beside the canvas, as its page on accessibility asks.
 */
import { ArcElement, Chart, DoughnutController } from "chart.js";
import { element } from "./elements.js";
import { fill } from "./fill.js";
import { tile, value } from "./tile.js";

Chart.register(DoughnutController, ArcElement);

function doughnut(percentage) {
  const canvas = element("canvas", "");
  canvas.width = 160;
  canvas.height = 160;
  new Chart(canvas, {
    type: "doughnut",
    data: {
      datasets: [
        {
          data: [percentage, 100 - percentage],
          backgroundColor: ["#154273", "#c4c4c4"],
          borderWidth: 0,
        },
      ],
    },
    options: { responsive: false, animation: false, events: [], cutout: "84%" },
  });
  return element("span", "figure", canvas, value(percentage));
}

await fill((indicator, percentage) => tile(indicator, percentage, doughnut));
