import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { answerAddress } from "./answers.js";
import { feeds } from "./feeds.js";
import { type Arguments, themeMeta } from "./theme.js";

type Story = StoryObj<Arguments>;

const meta = { ...themeMeta, title: "Thema/Cijfersoorten" } satisfies Meta<Arguments>;

export default meta;

export const ElkeStatus: Story = {
  name: "Cijfers van elke soort",
  args: { feed: feeds.voorbeeldregio, theme: "zicht" },
};
export const NieuwePeiling: Story = {
  name: "Nieuwe peiling",
  args: { feed: answerAddress("nieuwe-peiling") },
};
export const OuderePeiling: Story = {
  name: "Oudere peiling",
  args: { feed: feeds.voorbeeldregio, survey: "2020" },
};
export const EenCijferOnleesbaar: Story = {
  name: "Eén cijfer onleesbaar",
  args: { feed: answerAddress("een-cijfer-stuk"), theme: "zicht" },
};
