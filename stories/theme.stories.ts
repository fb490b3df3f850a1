import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { feeds } from "./feeds.js";
import { type Arguments, themeMeta } from "./theme.js";

type Story = StoryObj<Arguments>;

const meta = { ...themeMeta, title: "Thema/Gewoon" } satisfies Meta<Arguments>;

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
export const MetLink: Story = {
  name: "Met een link",
  args: { feed: feeds.middenNederland, theme: "zicht" },
};
export const Balken: Story = { args: { chart: "bar" } };
export const Pictogrammen: Story = { args: { feed: feeds.voorbeeldregio, chart: "icons" } };
export const ZonderTekening: Story = { name: "Zonder tekening", args: { chart: "none" } };
export const LangeWoorden: Story = {
  name: "Lange woorden",
  args: { feed: feeds.voorbeeldregio, theme: "samenwerkingsovereenkomsten" },
};
export const AlsTabel: Story = {
  name: "Als tabel",
  args: { feed: feeds.voorbeeldregio },
  render: (args) => html`<div @basisniveau-load=${openTable}>${meta.render(args)}</div>`,
};
