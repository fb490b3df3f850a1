import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { feeds } from "./feeds.js";
import { type Arguments, overviewMeta } from "./overview.js";

type Story = StoryObj<Arguments>;

const meta = { ...overviewMeta, title: "Overzicht/Gewoon" } satisfies Meta<Arguments>;

export default meta;

/** Opens the table, as a visitor would. */
function openTable({ target }: Event): void {
  if (target instanceof Element) {
    target.shadowRoot?.querySelector(".figures > details")?.setAttribute("open", "");
  }
}

export const Klaar: Story = {};
export const Verloop: Story = { args: { feed: feeds.voorbeeldregio, chart: "trend" } };
export const ZonderVergelijking: Story = {
  name: "Zonder vergelijking",
  args: { feed: feeds.voorbeeldregio, compare: "none" },
};
export const Balken: Story = { args: { chart: "bar" } };
export const Pictogrammen: Story = { args: { feed: feeds.voorbeeldregio, chart: "icons" } };
export const ZonderTekening: Story = { name: "Zonder tekening", args: { chart: "none" } };
export const AlsTabel: Story = {
  name: "Als tabel",
  args: { feed: feeds.voorbeeldregio },
  render: (args) => html`<div @basisniveau-load=${openTable}>${meta.render(args)}</div>`,
};
