import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import type { ChartName } from "../src/charts/chart.js";
import type { Compare } from "../src/feed/change.js";
import { FeedElement } from "../src/elements/feed-element.js";
import { type Answer as FeedAnswer, answerAddress } from "./answers.js";
import { chartArgType, compareArgType, type SharedArguments, sharedArgTypes } from "./arguments.js";
import type { Answer } from "../src/text/figure-words.js";
import { feeds, ids } from "./feeds.js";

interface Arguments extends SharedArguments {
  compare: Compare;
  municipality?: string;
  answer?: Answer;
  indicator: string;
  chart: ChartName;
}

type Story = StoryObj<Arguments>;

const meta = {
  title: "Tegel",
  component: "basisniveau-indicator",
  args: { indicator: "contactpersoon", chart: "ring", compare: "previous", "heading-level": 2 },
  argTypes: {
    ...sharedArgTypes,
    ...chartArgType,
    ...compareArgType,
    indicator: { control: "select", options: ids.indicators },
  },
  render: (args: Arguments) =>
    html`<basisniveau-indicator
      feed=${args.feed ?? nothing}
      survey=${args.survey ?? nothing}
      heading-level=${args["heading-level"]}
      indicator=${args.indicator}
      chart=${args.chart}
      compare=${args.compare}
      municipality=${args.municipality ?? nothing}
      answer=${args.answer ?? nothing}
      >${args.fallback}</basisniveau-indicator
    >`,
} satisfies Meta<Arguments>;

export default meta;

const fallback = "75% van de gemeenten heeft een vast contactpersoon (februari 2022).";

function example(indicator: string, args: Partial<Arguments> = {}): Partial<Arguments> {
  return { feed: feeds.voorbeeldregio, indicator, ...args };
}

function failing(answer: FeedAnswer): Story {
  return { args: { feed: answerAddress(answer), fallback } };
}

/** Reloads the feed, as a page does that stays open for long, or a visitor who retries. */
function reload({ target }: Event): void {
  if (target instanceof FeedElement) {
    target.reload();
  }
}

export const Klaar: Story = {};
export const EigenGemeente: Story = {
  name: "Met de eigen gemeente",
  args: { municipality: "Zeist", answer: "yes" },
};
export const NietTeVergelijken: Story = {
  name: "Niet te vergelijken",
  args: example("training", { chart: "trend" }),
};
export const NieuwePeiling: Story = {
  name: "Nieuwe peiling",
  args: { feed: answerAddress("nieuwe-peiling") },
};
export const Verloop: Story = { args: { feed: feeds.voorbeeldregio, chart: "trend" } };
export const ZonderVergelijking: Story = {
  name: "Zonder vergelijking",
  args: { feed: feeds.voorbeeldregio, compare: "none" },
};
export const Balk: Story = { args: { chart: "bar" } };
export const Pictogrammen: Story = {
  args: example("contactpersoon", { chart: "icons" }),
};
export const PictogrammenZonderAantallen: Story = {
  name: "Pictogrammen, maar geen aantallen",
  args: { feed: feeds.middenNederland, chart: "icons" },
};
export const ZonderTekening: Story = { name: "Zonder tekening", args: { chart: "none" } };
export const Nul: Story = { name: "0%", args: example("niemand") };
export const Honderd: Story = { name: "100%", args: example("iedereen") };
export const MetAantallen: Story = { name: "Met aantallen", args: example("training") };
export const MetWoordErvoor: Story = { name: "Met een woord ervoor", args: example("partners") };
export const Voorlopig: Story = { args: example("regionaal-beleid") };
export const NietBekend: Story = { name: "Niet bekend", args: example("onbekend") };
export const NietOpenbaar: Story = { name: "Niet openbaar", args: example("niet-openbaar") };
export const NietInDezePeiling: Story = {
  name: "Niet in deze peiling",
  args: example("later-gevraagd"),
};
export const Onleesbaar: Story = {
  args: { feed: answerAddress("een-cijfer-stuk"), indicator: "training" },
};
export const OuderePeiling: Story = {
  name: "Oudere peiling",
  args: example("contactpersoon", { survey: "2020" }),
};
export const LangeWoorden: Story = { name: "Lange woorden", args: example("lange-woorden") };
export const Engels: Story = { name: "Engelse gegevens", args: { feed: answerAddress("engels") } };

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
