import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { answerAddress } from "./answers.js";
import type { SharedArguments } from "./arguments.js";
import { contactMeta } from "./contact.js";

type Story = StoryObj<SharedArguments>;

const meta = { ...contactMeta, title: "Contact/Fouten" } satisfies Meta<SharedArguments>;

export default meta;

const fallback = "Wil je meer weten? Neem dan contact op met Romy Timmer.";

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
