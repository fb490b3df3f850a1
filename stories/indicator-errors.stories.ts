import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { FeedElement } from "../src/elements/feed-element.js";
import { type Answer as FeedAnswer, answerAddress } from "./answers.js";
import { feeds } from "./feeds.js";
import { type Arguments, indicatorMeta } from "./indicator.js";

type Story = StoryObj<Arguments>;

const meta = { ...indicatorMeta, title: "Tegel/Fouten" } satisfies Meta<Arguments>;

export default meta;

const fallback = "75% van de gemeenten heeft een vast contactpersoon (februari 2022).";

function failing(answer: FeedAnswer): Story {
  return { args: { feed: answerAddress(answer), fallback } };
}

/** Reloads the feed, as a page does that stays open for long, or a visitor who retries. */
function reload({ target }: Event): void {
  if (target instanceof FeedElement) {
    target.reload();
  }
}

export const Onleesbaar: Story = {
  args: { feed: answerAddress("een-cijfer-stuk"), indicator: "training" },
};
export const Laden: Story = { args: { feed: answerAddress("laden") } };
export const LadenMetTerugval: Story = {
  name: "Laden, met terugval",
  args: { feed: answerAddress("laden"), fallback },
};
export const OnbekendCijfer: Story = {
  name: "Onbekend cijfer",
  args: { feed: feeds.middenNederland, indicator: "vast-contact" },
};
export const OnbekendePeiling: Story = {
  name: "Onbekende peiling",
  args: { feed: feeds.middenNederland, survey: "2019" },
};
export const GeenVerbinding: Story = {
  name: "Fout: geen verbinding",
  ...failing("geen-verbinding"),
};
export const Storing: Story = { name: "Fout: storing op de server", ...failing("storing") };
export const TeDruk: Story = { name: "Fout: te veel verzoeken", ...failing("te-druk") };
export const NietGevonden: Story = { name: "Fout: niet gevonden", ...failing("niet-gevonden") };
export const GeweigerdAdres: Story = {
  name: "Fout: adres geweigerd",
  args: { feed: "data:application/json,{}", fallback },
};
export const Inlogpagina: Story = { name: "Fout: een inlogpagina", ...failing("inlogpagina") };
export const Leeg: Story = { name: "Fout: leeg bestand", ...failing("leeg") };
export const TeGroot: Story = { name: "Fout: te groot bestand", ...failing("te-groot") };
export const GeenUtf8: Story = { name: "Fout: geen UTF-8", ...failing("geen-utf-8") };
export const GeenJson: Story = { name: "Fout: geen JSON", ...failing("geen-json") };
export const AndereVersie: Story = { name: "Fout: andere versie", ...failing("versie-2") };
export const AndereVorm: Story = { name: "Fout: andere vorm", ...failing("andere-vorm") };
export const FoutZonderTerugval: Story = {
  name: "Fout, zonder terugval",
  args: { feed: answerAddress("storing") },
};
export const OudeCijfers: Story = {
  name: "Oude cijfers, nieuwere kwamen niet",
  args: { feed: answerAddress("oude-cijfers") },
  render: (args) => html`<div @basisniveau-load=${reload}>${meta.render(args)}</div>`,
};
export const OpnieuwOphalen: Story = {
  name: "Fout, wordt opnieuw opgehaald",
  args: { feed: answerAddress("opnieuw-ophalen"), fallback },
  render: (args) => html`<div @basisniveau-error=${reload}>${meta.render(args)}</div>`,
};
