import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import type { ChartName } from "../src/charts/chart.js";
import type { Compare } from "../src/feed/change.js";
import { answerAddress } from "./answers.js";
import { chartArgType, compareArgType, type SharedArguments, sharedArgTypes } from "./arguments.js";
import { feeds } from "./feeds.js";

interface Arguments extends SharedArguments {
  compare: Compare;
  chart: ChartName;
}

type Story = StoryObj<Arguments>;

const meta = {
  title: "Overzicht",
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

export default meta;

/** Opens the table, as a visitor would. */
function openTable({ target }: Event): void {
  if (target instanceof Element) {
    target.shadowRoot?.querySelector(".figures > details")?.setAttribute("open", "");
  }
}

const fallback = "75% van de gemeenten heeft een vast contactpersoon (februari 2022).";

export const Klaar: Story = {};
export const NieuwePeiling: Story = {
  name: "Nieuwe peiling",
  args: { feed: answerAddress("nieuwe-peiling") },
};
export const Verloop: Story = { args: { feed: feeds.voorbeeldregio, chart: "trend" } };
export const ZonderVergelijking: Story = {
  name: "Zonder vergelijking",
  args: { feed: feeds.voorbeeldregio, compare: "none" },
};
export const Verzonnen: Story = {
  name: "Alles wat een bestand kan bevatten",
  args: { feed: feeds.voorbeeldregio },
};
export const Balken: Story = { args: { chart: "bar" } };
export const Pictogrammen: Story = { args: { feed: feeds.voorbeeldregio, chart: "icons" } };
export const ZonderTekening: Story = { name: "Zonder tekening", args: { chart: "none" } };
export const AlsTabel: Story = {
  name: "Als tabel",
  args: { feed: feeds.voorbeeldregio },
  render: (args) => html`<div @basisniveau-load=${openTable}>${meta.render(args)}</div>`,
};
export const OuderePeiling: Story = {
  name: "Oudere peiling",
  args: { feed: feeds.voorbeeldregio, survey: "2022-02" },
};
export const EenCijferOnleesbaar: Story = {
  name: "Eén cijfer onleesbaar",
  args: { feed: answerAddress("een-cijfer-stuk") },
};
export const Laden: Story = { args: { feed: answerAddress("laden") } };
export const LadenMetTerugval: Story = {
  name: "Laden, met terugval",
  args: { feed: answerAddress("laden"), fallback },
};
export const OnbekendePeiling: Story = {
  name: "Onbekende peiling",
  args: { feed: feeds.middenNederland, survey: "2019" },
};
export const FoutDieOvergaat: Story = {
  name: "Fout die overgaat",
  args: { feed: answerAddress("storing"), fallback },
};
export const FoutVoorDeBeheerder: Story = {
  name: "Fout voor de beheerder",
  args: { feed: answerAddress("andere-vorm"), fallback },
};
