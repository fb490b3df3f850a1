import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { answerAddress } from "./answers.js";
import { feeds } from "./feeds.js";
import { type Arguments, overviewMeta } from "./overview.js";

type Story = StoryObj<Arguments>;

const meta = { ...overviewMeta, title: "Overzicht/Cijfersoorten" } satisfies Meta<Arguments>;

export default meta;

export const Verzonnen: Story = {
  name: "Alles wat een bestand kan bevatten",
  args: { feed: feeds.voorbeeldregio },
};
export const NieuwePeiling: Story = {
  name: "Nieuwe peiling",
  args: { feed: answerAddress("nieuwe-peiling") },
};
export const OuderePeiling: Story = {
  name: "Oudere peiling",
  // The page of documentation would be too high to use.
  tags: ["!autodocs"],
  args: { feed: feeds.voorbeeldregio, survey: "2022-02" },
};
export const EenCijferOnleesbaar: Story = {
  name: "Eén cijfer onleesbaar",
  args: { feed: answerAddress("een-cijfer-stuk") },
};
