import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { answerAddress } from "./answers.js";
import { type SharedArguments, sharedArgTypes } from "./arguments.js";
import { feeds } from "./feeds.js";

type Story = StoryObj<SharedArguments>;

const meta: Meta<SharedArguments> = {
  title: "Contact",
  component: "basisniveau-contact",
  args: { "heading-level": 2 },
  argTypes: sharedArgTypes,
  render: (args) =>
    html`<basisniveau-contact feed=${args.feed ?? nothing} heading-level=${args["heading-level"]}
      >${args.fallback}</basisniveau-contact
    >`,
};

export default meta;

const fallback = "Wil je meer weten? Neem dan contact op met Romy Timmer.";

export const Klaar: Story = {};
export const MetAlles: Story = {
  name: "Met e-mail, telefoon en links",
  args: { feed: feeds.voorbeeldregio },
};
export const GeenContact: Story = {
  name: "Geen contact in de gegevens",
  args: { feed: answerAddress("zonder-contact") },
};
export const Laden: Story = { args: { feed: answerAddress("laden") } };
export const LadenMetTerugval: Story = {
  name: "Laden, met terugval",
  args: { feed: answerAddress("laden"), fallback },
};
export const FoutDieOvergaat: Story = {
  name: "Fout die overgaat",
  args: { feed: answerAddress("geen-verbinding"), fallback },
};
export const FoutVoorDeBeheerder: Story = {
  name: "Fout voor de beheerder",
  args: { feed: answerAddress("inlogpagina"), fallback },
};
