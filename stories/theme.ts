import type { Meta } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import type { ChartName } from "../src/charts/chart.js";
import type { Compare } from "../src/feed/change.js";
import {
  chartArgType,
  compareArgType,
  sharedArgTypes,
  themeArgType,
  type SharedArguments,
} from "./arguments.js";

export interface Arguments extends SharedArguments {
  compare: Compare;
  theme: string;
  chart: ChartName;
}

/** What all stories of this element share. */
export const themeMeta = {
  component: "basisniveau-theme",
  args: { theme: "beleid", chart: "bar", compare: "previous", "heading-level": 2 },
  argTypes: {
    ...sharedArgTypes,
    ...chartArgType,
    ...compareArgType,
    ...themeArgType,
  },
  render: (args: Arguments) =>
    html`<basisniveau-theme
      feed=${args.feed ?? nothing}
      survey=${args.survey ?? nothing}
      heading-level=${args["heading-level"]}
      theme=${args.theme}
      chart=${args.chart}
      compare=${args.compare}
      >${args.fallback}</basisniveau-theme
    >`,
} satisfies Meta<Arguments>;
