import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { answerAddress } from "./answers.js";
import { feeds } from "./feeds.js";
import { type Arguments, indicatorMeta } from "./indicator.js";

type Story = StoryObj<Arguments>;

const meta = { ...indicatorMeta, title: "Tegel/Gewoon" } satisfies Meta<Arguments>;

export default meta;

function example(indicator: string, args: Partial<Arguments> = {}): Partial<Arguments> {
  return { feed: feeds.voorbeeldregio, indicator, ...args };
}

export const Klaar: Story = {};
export const EigenGemeente: Story = {
  name: "Met de eigen gemeente",
  args: { municipality: "Zeist", answer: "yes" },
};
export const NieuwePeiling: Story = {
  name: "Nieuwe peiling",
  args: { feed: answerAddress("nieuwe-peiling") },
};
export const Verloop: Story = { args: { feed: feeds.voorbeeldregio, chart: "trend" } };
export const ZonderVergelijking: Story = {
  name: "Zonder vergelijking",
  args: { feed: feeds.voorbeeldregio, compare: "none" },
};
export const Balk: Story = { args: { chart: "bar" } };
export const Pictogrammen: Story = {
  args: example("contactpersoon", { chart: "icons" }),
};
export const PictogrammenZonderAantallen: Story = {
  name: "Pictogrammen, maar geen aantallen",
  args: { feed: feeds.middenNederland, chart: "icons" },
};
export const ZonderTekening: Story = { name: "Zonder tekening", args: { chart: "none" } };
export const OuderePeiling: Story = {
  name: "Oudere peiling",
  args: example("contactpersoon", { survey: "2020" }),
};
export const LangeWoorden: Story = { name: "Lange woorden", args: example("lange-woorden") };
export const Engels: Story = { name: "Engelse gegevens", args: { feed: answerAddress("engels") } };
