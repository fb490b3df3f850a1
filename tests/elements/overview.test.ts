import { expect } from "@open-wc/testing";
import { html } from "lit";
import type { BasisniveauOverview } from "../../src/elements/overview.js";
import { register } from "../../src/elements/register.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland, voorbeeldregio } from "../feeds/published.js";
import { setColumnWidth, readable, settled, show } from "../page.js";

register();

/** All text of the infographic of February 2022, with its one typo and its dead link fixed. */
const infographic = [
  "Bestuurlijk basisniveau mensenhandel in Midden-Nederland",
  "Gemeenten hebben een belangrijke rol in de aanpak van mensenhandel.",
  "Daarom is het belangrijk dat de bestuurlijke aanpak van mensenhandel lokaal versterkt wordt.",
  "In 2022 is elke gemeente verantwoordelijk voor een duidelijke aanpak mensenhandel, geborgd in gemeentelijk beleid.",
  "Dit is de stand van zaken in februari 2022 op basis van 72% van de gemeenten in Midden-Nederland.",
  "Beleid",
  "75% van de gemeenten heeft een aandachtfunctionaris of een vast contactpersoon voor mensenhandel",
  "60% van de gemeenten heeft beleid in ontwikkeling of beleid regionaal gewaarborgd",
  "Uit het onderzoek van de VNG blijkt dat gemeenten vanwege de complexiteit van het thema mensenhandel nog onvoldoende beleidskennis voorhanden hebben.",
  "Daarnaast is er behoefte aan duidelijke beleidskaders en naar de praktische borging en uitwerking daarvan.",
  "Zicht",
  "14% van de gemeenten heeft inzicht in lokale cijfers over aard en omvang in de regio",
  "25% van de gemeenten heeft inzicht in de verschillende soorten mensenhandel",
  "32% van de gemeenten heeft terugkerende training voor medewerkers",
  "In de Onderzoeksresultaten 'Mensenhandel zichtbaar maken' wordt omschreven dat er voor wat betreft mensenhandel een groot gebrek aan zicht is.",
  "Meer zicht over de verschillende vormen van mensenhandel in een gemeente, de risicolocaties en de risicosectoren draagt bij aan het doelgericht lokaal bestrijden van mensenhandel.",
  "Lees de onderzoeksresultaten 'Mensenhandel zichtbaar maken'",
  "Samen",
  "25% van de gemeenten heeft duidelijkheid over de informatie en gegevensuitwisseling",
  "75% van de gemeenten is bekend met partners in de aanpak van mensenhandel",
  "In het Kompas Mensenhandel wordt ingegaan op de samenwerkingspartners in de aanpak mensenhandel.",
  "De integrale aanpak van mensenhandel valt of staat met een goede samenwerking tussen deze partners.",
  "Samenwerken?",
  "Het RIEC Midden-Nederland ondersteunt samen met het CCV, de VNG en CoMensha bij de implementatie van het bestuurlijk niveau mensenhandel.",
  "Hiervoor heeft de VNG ook een drietal webinars aangeboden en bieden zij de komende maanden via hun Forum Mensenhandel (aanmelden) meer expertise aan.",
  "Gezamenlijk zullen zij ook kennissessies organiseren in Midden-Nederland om gemeenten verder te ondersteunen.",
  "Wil je meer weten? Neem dan contact op met Romy Timmer.",
];

/** Text that the infographic prints in bold, besides the figures. */
const bold = [
  ["aandachtfunctionaris", "vast contactpersoon", "ontwikkeling", "regionaal", "gewaarborgd"],
  ["complexiteit", "onvoldoende beleidskennis", "praktische borging", "uitwerking"],
  ["inzicht", "aard en omvang", "inzicht", "verschillende soorten", "terugkerende training"],
  ["gebrek aan zicht", "verschillende vormen", "risicolocaties", "risicosectoren"],
  ["doelgericht lokaal bestrijden"],
  ["duidelijkheid", "informatie en gegevensuitwisseling", "partners", "aanpak van mensenhandel"],
  ["samenwerkingspartners", "aanpak mensenhandel", "goede samenwerking"],
  ["drietal webinars aangeboden", "Forum Mensenhandel (aanmelden)", "Romy Timmer"],
].flat();

describe("the overview", () => {
  afterEach(restoreFetch);

  async function overview(feed: unknown = middenNederland(), template = html``) {
    answerWithFeed(feed);
    const element = show<BasisniveauOverview>(
      html`<basisniveau-overview feed=${newAddress()}>${template}</basisniveau-overview>`,
    );
    await settled(element);
    return element;
  }

  it("says every sentence of the infographic, word for word", async () => {
    const text = readable(await overview());
    for (const sentence of infographic) {
      expect(text).to.include(sentence);
    }
  });

  it("prints in bold what the infographic prints in bold", async () => {
    const element = await overview();
    const strong = [...(element.shadowRoot?.querySelectorAll("p strong") ?? [])];
    expect(strong.map(({ textContent }) => textContent)).to.have.members(bold);
  });

  it("shows only the two links that have an address", async () => {
    const element = await overview();
    const links = [...(element.shadowRoot?.querySelectorAll("a") ?? [])];
    expect(links.map(({ href, textContent }) => [textContent, href])).to.deep.equal([
      [
        "Lees de onderzoeksresultaten 'Mensenhandel zichtbaar maken'",
        "https://www.regioplan.nl/actueel/mensenhandel-zichtbaar-maken-leren-van-onderzoek-in-ede-en-utrecht-2/",
      ],
      ["Kompas Mensenhandel", "https://kompasaanpakmensenhandel.vng.nl/"],
    ]);
  });

  it("has one heading of its level, and those of themes and contact one deeper", async () => {
    const element = await overview();
    const levels = (of: Element) =>
      [...(of.shadowRoot?.querySelectorAll("h1, h2, h3, h4, h5, h6") ?? [])].map(
        ({ localName }) => localName,
      );
    expect(levels(element)).to.deep.equal(["h2", "h3", "h3", "h3", "h3"]);
    element.setAttribute("heading-level", "4");
    await element.updateComplete;
    expect(levels(element)).to.deep.equal(["h4", "h5", "h5", "h5", "h5"]);
  });

  for (const width of [330, 700, 1100]) {
    it(`draws all bars of a theme on one scale, at ${String(width)} px`, async () => {
      const element = await overview(voorbeeldregio());
      setColumnWidth(element, width);
      for (const theme of element.shadowRoot?.querySelectorAll("[part=theme]") ?? []) {
        const tracks = [...theme.querySelectorAll("svg.bar")].map((bar) => {
          const { left, right } = bar.getBoundingClientRect();
          return `${left.toFixed(1)} to ${right.toFixed(1)}`;
        });
        expect(tracks.length).to.be.above(0);
        expect(new Set(tracks).size).to.equal(1);
      }
    });
  }

  it("is written from right to left where its feed is, whatever the page", async () => {
    const element = await overview({ ...middenNederland(), language: "ar" });
    const parts = ["theme", "contact"].map((part) =>
      element.shadowRoot?.querySelector(`[part=${part}]`)?.getAttribute("dir"),
    );
    expect(parts).to.deep.equal(["rtl", "rtl"]);
    const dutch = await overview(middenNederland());
    expect(dutch.shadowRoot?.querySelector("[dir]")).to.equal(null);
  });

  it("has one source line, and a theme alone its own", async () => {
    const element = await overview(middenNederland());
    expect(element.shadowRoot?.querySelectorAll("[part=source]").length).to.equal(1);
  });

  for (const width of [320, 480, 768, 1280]) {
    it(`needs no sideways scrolling at ${String(width)} px, with long words too`, async () => {
      const element = await overview(voorbeeldregio());
      setColumnWidth(element, width - 40);
      element.shadowRoot?.querySelector("details")?.setAttribute("open", "");
      for (const part of element.shadowRoot?.querySelectorAll("*") ?? []) {
        if (!part.checkVisibility()) {
          continue;
        }
        const { left, right } = part.getBoundingClientRect();
        const own = element.getBoundingClientRect();
        expect(Math.round(right), part.outerHTML.slice(0, 90)).to.be.at.most(Math.round(own.right));
        expect(Math.round(left)).to.be.at.least(Math.round(own.left));
      }
    });
  }

  it("puts the explanation beside the tiles where there is room, and below them where there is not", async () => {
    const element = await overview();
    const top = (part: string) =>
      element.shadowRoot?.querySelector(`[part=${part}]`)?.getBoundingClientRect().top ?? 0;
    setColumnWidth(element, 1200);
    expect(top("explanation")).to.equal(top("tiles"));
    setColumnWidth(element, 700);
    expect(top("explanation")).to.be.above(top("tiles"));
  });

  it("names publisher and licence where the feed does", async () => {
    expect(readable(await overview(voorbeeldregio()))).to.include(
      "Uitgever: Bureau Voorbeeldregio. Licentie: CC0 1.0.",
    );
    expect(readable(await overview())).not.to.include("Uitgever");
  });

  it("is still whole without themes, without contact and without figures", async () => {
    const feed = { ...middenNederland(), themes: [], contact: undefined };
    expect(readable(await overview(feed))).to.include("72% van de gemeenten");
  });

  it("speaks English for a feed in English, and marks its language", async () => {
    const element = await overview({ ...middenNederland(), language: "en" });
    expect(readable(element)).to.include("based on 72% of the municipalities");
    expect(element.shadowRoot?.querySelector("[part=status]")).to.have.attribute("lang", "en");
  });

  it("speaks Dutch around a feed in any other language, and marks which is which", async () => {
    const element = await overview({ ...middenNederland(), language: "fy" });
    expect(element.shadowRoot?.querySelector("[part=theme]")).to.have.attribute("lang", "fy");
    expect(element.shadowRoot?.querySelector("[part=source]")).to.have.attribute("lang", "nl");
  });
});
