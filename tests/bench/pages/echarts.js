/*
 * ECharts as its handbook advises: only the parts that are used are registered, drawn as SVG since there are many small charts,
 * no animation, no events, size given so that nothing has to be measured.
 */
import { PieChart } from "echarts/charts";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { element } from "./elements.js";
import { fill } from "./fill.js";
import { tile, value } from "./tile.js";

use([PieChart, SVGRenderer]);

function doughnut(percentage) {
  const place = element("span", "");
  init(place, null, { renderer: "svg", width: 160, height: 160 }).setOption({
    animation: false,
    series: [
      {
        type: "pie",
        radius: ["84%", "100%"],
        silent: true,
        label: { show: false },
        data: [
          { value: percentage, itemStyle: { color: "#154273" } },
          { value: 100 - percentage, itemStyle: { color: "#c4c4c4" } },
        ],
      },
    ],
  });
  return element("span", "figure", place, value(percentage));
}

await fill((indicator, percentage) => tile(indicator, percentage, doughnut));
