import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { feeds } from "./feeds.js";
import { type Arguments, indicatorMeta } from "./indicator.js";

type Story = StoryObj<Arguments>;

const meta = { ...indicatorMeta, title: "Tegel/Cijfersoorten" } satisfies Meta<Arguments>;

export default meta;

function example(indicator: string, args: Partial<Arguments> = {}): Partial<Arguments> {
  return { feed: feeds.voorbeeldregio, indicator, ...args };
}

export const Nul: Story = { name: "0%", args: example("niemand") };
export const Honderd: Story = { name: "100%", args: example("iedereen") };
export const MetAantallen: Story = { name: "Met aantallen", args: example("training") };
export const MetWoordErvoor: Story = { name: "Met een woord ervoor", args: example("partners") };
export const Voorlopig: Story = { args: example("regionaal-beleid") };
export const NietBekend: Story = { name: "Niet bekend", args: example("onbekend") };
export const NietOpenbaar: Story = { name: "Niet openbaar", args: example("niet-openbaar") };
export const NietInDezePeiling: Story = {
  name: "Niet in deze peiling",
  args: example("later-gevraagd"),
};
export const NietTeVergelijken: Story = {
  name: "Niet te vergelijken",
  args: example("training", { chart: "trend" }),
};
