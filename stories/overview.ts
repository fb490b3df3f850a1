import type { Meta } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import type { ChartName } from "../src/charts/chart.js";
import type { Compare } from "../src/feed/change.js";
import { chartArgType, compareArgType, sharedArgTypes, type SharedArguments } from "./arguments.js";

export interface Arguments extends SharedArguments {
  compare: Compare;
  chart: ChartName;
}

/** What all stories of this element share. */
export const overviewMeta = {
  component: "basisniveau-overview",
  args: { chart: "bar", compare: "previous", "heading-level": 2 },
  argTypes: { ...sharedArgTypes, ...chartArgType, ...compareArgType },
  render: (args: Arguments) =>
    html`<basisniveau-overview
      feed=${args.feed ?? nothing}
      survey=${args.survey ?? nothing}
      heading-level=${args["heading-level"]}
      chart=${args.chart}
      compare=${args.compare}
      >${args.fallback}</basisniveau-overview
    >`,
} satisfies Meta<Arguments>;
