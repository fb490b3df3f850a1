import { expect } from "@open-wc/testing";
import { html } from "lit";
import type { BasisniveauIndicator } from "../../src/elements/indicator.js";
import { register } from "../../src/elements/register.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland, voorbeeldregio } from "../feeds/published.js";
import { readable, settled, show } from "../page.js";

register();

async function tile(feed: unknown, indicator: string, change: Partial<BasisniveauIndicator> = {}) {
  answerWithFeed(feed);
  const element = show<BasisniveauIndicator>(
    html`<basisniveau-indicator
      feed=${newAddress()}
      indicator=${indicator}
    ></basisniveau-indicator>`,
  );
  Object.assign(element, change);
  await settled(element);
  return element;
}

function chartOf(element: Element): string | null | undefined {
  return element.shadowRoot?.querySelector("svg")?.getAttribute("class");
}

describe("a tile", () => {
  afterEach(restoreFetch);

  it("reads as one sentence, with where and when it was measured", async () => {
    expect(readable(await tile(middenNederland(), "training"))).to.equal(
      "32% van de gemeenten heeft terugkerende training voor medewerkers " +
        "Basisniveau mensenhandel, Midden-Nederland, februari 2022. " +
        "Dit geldt voor de gemeenten die meededen (72%). " +
        "Deze cijfers zijn van februari 2022. Er is nog geen nieuwe peiling.",
    );
  });

  it("holds figure and statement in one paragraph", async () => {
    const { shadowRoot } = await tile(middenNederland(), "training");
    const paragraph = shadowRoot?.querySelector("p[part=sentence]");
    expect(paragraph?.querySelector("[part=value]")).to.have.trimmed.text("32%");
    expect(paragraph?.querySelector("[part=statement]")).to.include.text("terugkerende training");
  });

  it("says how many municipalities a figure and its response stand for, where that is known", async () => {
    expect(readable(await tile(voorbeeldregio(), "training"))).to.equal(
      "41% van de gemeenten heeft terugkerende training voor medewerkers " +
        "Niet te vergelijken met september 2023. " +
        "Dat zijn 9 van de 22 gemeenten die antwoord gaven. Sinds 2024 telt ook online training mee. " +
        "Basisniveau mensenhandel, Voorbeeldregio, november 2024. " +
        "22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.",
    );
  });

  const figures = [
    { indicator: "niemand", text: "0% van de gemeenten heeft nog niets gemeten" },
    { indicator: "iedereen", text: "100% van de gemeenten heeft alles gemeten" },
    { indicator: "onbekend", text: "Cijfer dat niet bekend is Dit cijfer is niet bekend." },
    {
      indicator: "niet-openbaar",
      text: "Cijfer dat niet openbaar is Dit cijfer is niet openbaar.",
    },
    {
      indicator: "later-gevraagd",
      text: "Vraag die niet in elke peiling zat In deze peiling is er geen cijfer.",
    },
    { indicator: "partners", text: "Minstens 90% van de gemeenten is bekend met partners" },
    { indicator: "regionaal-beleid", text: "Dit is een voorlopig cijfer." },
  ];
  for (const { indicator, text } of figures) {
    it(`shows ${indicator} as: ${text}`, async () => {
      const element = await tile(voorbeeldregio(), indicator);
      expect(readable(element)).to.include(text);
      expect(readable(element)).to.include("november 2024");
    });
  }

  it("shows a figure that can't be read as just that", async () => {
    const feed = middenNederland();
    Object.assign(feed.surveys[0]?.figures ?? {}, { training: { percentage: "32%" } });
    const text = readable(await tile(feed, "training"));
    expect(text).to.include("Terugkerende training Dit cijfer kan niet worden getoond.");
    expect(text).not.to.include("%  van");
  });

  it("shows the survey that is asked for, and else the newest", async () => {
    const element = await tile(voorbeeldregio(), "contactpersoon");
    expect(readable(element)).to.include("82%");
    element.survey = "2020";
    await element.updateComplete;
    expect(readable(element)).to.include("Circa 40%");
    expect(readable(element)).to.include("Voorbeeldregio, 2020.");
  });

  it("shows the newest survey again when the attribute that named another goes", async () => {
    const element = await tile(voorbeeldregio(), "contactpersoon");
    element.setAttribute("survey", "2020");
    await element.updateComplete;
    expect(readable(element)).to.include("Circa 40%");
    element.removeAttribute("survey");
    await element.updateComplete;
    expect(readable(element)).to.include("82%");
  });

  it("draws what is asked for: a ring, a bar, icons where there are counts, or nothing", async () => {
    const element = await tile(voorbeeldregio(), "contactpersoon");
    expect(chartOf(element)).to.equal("ring");
    for (const chart of ["bar", "icons"] as const) {
      element.chart = chart;
      await element.updateComplete;
      expect(chartOf(element)).to.equal(chart);
    }
    element.setAttribute("chart", "none");
    await element.updateComplete;
    expect(chartOf(element)).to.equal(undefined);
  });

  it("falls back from icons to a bar where there are no counts", async () => {
    expect(chartOf(await tile(middenNederland(), "training", { chart: "icons" }))).to.equal("bar");
  });

  it("lets the number stand within the ring", async () => {
    const { shadowRoot } = await tile(voorbeeldregio(), "iedereen");
    const ring = shadowRoot?.querySelector("svg")?.getBoundingClientRect();
    const number = shadowRoot?.querySelector(".number")?.getBoundingClientRect();
    expect(number?.left).to.be.above(ring?.left ?? 0);
    expect(number?.right).to.be.below(ring?.right ?? 0);
    const middle = (box: DOMRect | undefined) => (box ? box.top + box.height / 2 : 0);
    expect(middle(number)).to.be.closeTo(middle(ring), 2);
  });

  it("names an id that is not in the feed, and those that are", async () => {
    const text = readable(await tile(middenNederland(), "trainig"));
    expect(text).to.include("Dit cijfer staat niet in de gegevens.");
    expect(text).to.include("“trainig”");
    expect(text).to.include("contactpersoon, regionaal-beleid, aard-en-omvang, soorten, training");
  });

  it("shows its fallback before saying that an id is not in the feed", async () => {
    answerWithFeed(middenNederland());
    const element = show(
      html`<basisniveau-indicator feed=${newAddress()} indicator="trainig"
        >Oude cijfers</basisniveau-indicator
      >`,
    );
    await settled(element);
    expect(readable(element)).to.match(/^Oude cijfers Dit cijfer staat niet in de gegevens\./);
  });

  it("names a survey that is not in the feed", async () => {
    const text = readable(await tile(middenNederland(), "training", { survey: "2019" }));
    expect(text).to.include("Deze peiling staat niet in de gegevens.");
    expect(text).to.include("2022-02");
  });

  it("has a width of its own in a row of flex items", async () => {
    answerWithFeed(middenNederland());
    const row = show(
      html`<div>
        <basisniveau-indicator feed=${newAddress()} indicator="training"></basisniveau-indicator>
      </div>`,
    );
    row.style.display = "flex";
    const [element] = row.children;
    if (element) {
      await settled(element);
    }
    expect(element?.getBoundingClientRect().width).to.be.at.least(190);
  });

  for (const layout of ["grid", "flex"]) {
    it(`takes no more room than there is in a narrow ${layout}`, async () => {
      answerWithFeed(middenNederland());
      const feed = newAddress();
      const row = show(
        html`<div>
          <basisniveau-indicator feed=${feed} indicator="training"></basisniveau-indicator>
          <basisniveau-indicator feed=${feed} indicator="soorten"></basisniveau-indicator>
        </div>`,
      );
      row.style.display = layout;
      row.style.inlineSize = "280px";
      row.style.gridTemplateColumns = "1fr 1fr";
      await Promise.all([...row.children].map(settled));
      expect(row.scrollWidth).to.be.at.most(row.clientWidth);
    });
  }

  it("shows text from the feed as text, never as markup", async () => {
    const feed = middenNederland();
    const payload = "<img src=x onerror=alert(1)>";
    Object.assign(feed.themes[1]?.indicators[2] ?? {}, {
      statement: [payload, { strong: payload }],
    });
    const element = await tile(feed, "training");
    expect(element.shadowRoot?.querySelector("img")).to.equal(null);
    expect(readable(element)).to.include(payload);
  });
});
