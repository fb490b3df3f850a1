import type { Meta } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { sharedArgTypes, type SharedArguments } from "./arguments.js";

/** What all stories of this element share. */
export const contactMeta = {
  component: "basisniveau-contact",
  args: { "heading-level": 2 },
  argTypes: sharedArgTypes,
  render: (args) =>
    html`<basisniveau-contact feed=${args.feed ?? nothing} heading-level=${args["heading-level"]}
      >${args.fallback}</basisniveau-contact
    >`,
} satisfies Meta<SharedArguments>;
