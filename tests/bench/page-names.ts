/** Every page that is measured, in the order of the rounds and the tables. */
export const pageNames = [
  "static",
  "vanilla",
  "customelement",
  "preact",
  "svelte",
  "chartjs",
  "echarts",
  "plot",
  "chartscss",
  "webawesome",
  "iframes",
  "ours",
  "ours-fallback",
  "ours-tile-page",
  "ours-long-page",
] as const;

export type PageName = (typeof pageNames)[number];

/** Names of the pages in the tables. */
export const pageTitles: Record<PageName, string> = {
  static: "static HTML",
  vanilla: "hand-written JavaScript",
  customelement: "hand-written custom element",
  preact: "Preact, custom element",
  svelte: "Svelte 5, custom element",
  chartjs: "Chart.js",
  echarts: "ECharts",
  plot: "Observable Plot",
  chartscss: "Charts.css, table",
  webawesome: "Web Awesome",
  iframes: "an iframe per tile",
  ours: "basisniveau: script and element",
  "ours-fallback": "basisniveau: with fallback",
  "ours-tile-page": "basisniveau: published tile page",
  "ours-long-page": "basisniveau: with the rule for long pages",
};
