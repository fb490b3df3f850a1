import type { Meta } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import type { ChartName } from "../src/charts/chart.js";
import type { Compare } from "../src/feed/change.js";
import type { Answer } from "../src/text/figure-words.js";
import { chartArgType, compareArgType, sharedArgTypes, type SharedArguments } from "./arguments.js";
import { ids } from "./feeds.js";

export interface Arguments extends SharedArguments {
  compare: Compare;
  municipality?: string;
  answer?: Answer;
  indicator: string;
  chart: ChartName;
}

/** What all stories of this element share. */
export const indicatorMeta = {
  component: "basisniveau-indicator",
  args: { indicator: "contactpersoon", chart: "ring", compare: "previous", "heading-level": 2 },
  argTypes: {
    ...sharedArgTypes,
    ...chartArgType,
    ...compareArgType,
    indicator: { control: "select", options: ids.indicators },
  },
  render: (args: Arguments) =>
    html`<basisniveau-indicator
      feed=${args.feed ?? nothing}
      survey=${args.survey ?? nothing}
      heading-level=${args["heading-level"]}
      indicator=${args.indicator}
      chart=${args.chart}
      compare=${args.compare}
      municipality=${args.municipality ?? nothing}
      answer=${args.answer ?? nothing}
      >${args.fallback}</basisniveau-indicator
    >`,
} satisfies Meta<Arguments>;
