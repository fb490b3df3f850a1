import type { Meta, StoryObj } from "@storybook/web-components-vite";
import type { SharedArguments } from "./arguments.js";
import { feeds } from "./feeds.js";
import { contactMeta } from "./contact.js";

type Story = StoryObj<SharedArguments>;

const meta = { ...contactMeta, title: "Contact/Gewoon" } satisfies Meta<SharedArguments>;

export default meta;

export const Klaar: Story = {};
export const MetAlles: Story = {
  name: "Met e-mail, telefoon en links",
  args: { feed: feeds.voorbeeldregio },
};
