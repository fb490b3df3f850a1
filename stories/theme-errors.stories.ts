import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { answerAddress } from "./answers.js";
import { feeds } from "./feeds.js";
import { type Arguments, themeMeta } from "./theme.js";

type Story = StoryObj<Arguments>;

const meta = { ...themeMeta, title: "Thema/Fouten" } satisfies Meta<Arguments>;

export default meta;

const fallback = "Beleid: 75% heeft een vast contactpersoon, 60% heeft beleid (februari 2022).";

export const Laden: Story = { args: { feed: answerAddress("laden") } };
export const LadenMetTerugval: Story = {
  name: "Laden, met terugval",
  args: { feed: answerAddress("laden"), fallback },
};
export const OnbekendThema: Story = {
  name: "Onbekend thema",
  args: { feed: feeds.middenNederland, theme: "zich" },
};
export const FoutDieOvergaat: Story = {
  name: "Fout die overgaat",
  args: { feed: answerAddress("storing"), fallback },
};
export const FoutVoorDeBeheerder: Story = {
  name: "Fout voor de beheerder",
  args: { feed: answerAddress("geen-json"), fallback },
};
