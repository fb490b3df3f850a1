import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { answerAddress } from "./answers.js";
import { feeds } from "./feeds.js";
import { type Arguments, overviewMeta } from "./overview.js";

type Story = StoryObj<Arguments>;

const meta = { ...overviewMeta, title: "Overzicht/Fouten" } satisfies Meta<Arguments>;

export default meta;

const fallback = "75% van de gemeenten heeft een vast contactpersoon (februari 2022).";

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
