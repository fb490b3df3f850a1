import { expect } from "@open-wc/testing";
import { html, type TemplateResult } from "lit";
import { register } from "../../src/elements/register.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland, voorbeeldregio } from "../feeds/published.js";
import { readable, settled, show } from "../page.js";

register();

async function shown(
  make: (address: string) => TemplateResult,
  feed: unknown = voorbeeldregio(),
): Promise<ShadowRoot> {
  answerWithFeed(feed);
  const element = show(make(newAddress()));
  await settled(element);
  if (!element.shadowRoot) {
    throw new Error("no shadow root");
  }
  return element.shadowRoot;
}

function partsOf(root: ParentNode, part: string): string[] {
  return [...root.querySelectorAll(`[part="${part}"]`)].map(readable);
}

describe("what an element says of earlier surveys", () => {
  afterEach(restoreFetch);

  it("is the difference below the figure, and the earlier count behind the count", async () => {
    const root = await shown(
      (feed) =>
        html`<basisniveau-indicator
          feed=${feed}
          indicator="contactpersoon"
        ></basisniveau-indicator>`,
    );
    expect(partsOf(root, "change")).to.deep.equal([
      "4 procentpunt minder dan in september 2023 (86%).",
    ]);
    expect(partsOf(root, "note")).to.deep.equal([
      "Dat zijn 18 van de 22 gemeenten die antwoord gaven, toen 19.",
    ]);
  });

  it("is said of each figure in themes and the overview", async () => {
    const root = await shown(
      (feed) => html`<basisniveau-overview feed=${feed}></basisniveau-overview>`,
    );
    expect(partsOf(root, "change")).to.deep.equal([
      "4 procentpunt minder dan in september 2023 (86%).",
      "9 procentpunt meer dan in september 2023 (59%).",
      "Gelijk aan september 2023.",
      "Gelijk aan september 2023.",
      "In februari 2022: 45%.",
      "In september 2023: 80%.",
      "Niet te vergelijken met september 2023.",
    ]);
  });

  it("is compared with the survey before the one that is shown", async () => {
    const root = await shown(
      (feed) =>
        html`<basisniveau-indicator
          feed=${feed}
          indicator="regionaal-beleid"
          survey="2023-09"
        ></basisniveau-indicator>`,
    );
    expect(partsOf(root, "change")).to.deep.equal([
      "4 procentpunt meer dan in februari 2022 (55%).",
    ]);
  });

  it("is nothing with compare=none, nor in a feed of one survey", async () => {
    for (const [feed, compare] of [
      [voorbeeldregio(), "none"],
      [middenNederland(), "previous"],
    ] as const) {
      const root = await shown(
        (address) =>
          html`<basisniveau-overview feed=${address} compare=${compare}></basisniveau-overview>`,
        feed,
      );
      expect(partsOf(root, "change")).to.deep.equal([]);
      expect(root.textContent).not.to.match(/toen \d|Toen deden/);
    }
  });

  it("takes any other value of compare for previous", async () => {
    const root = await shown(
      (feed) =>
        html`<basisniveau-indicator
          feed=${feed}
          indicator="training"
          compare="vorige"
        ></basisniveau-indicator>`,
    );
    expect(partsOf(root, "change")).to.deep.equal(["Niet te vergelijken met september 2023."]);
    expect(partsOf(root, "note").at(-1)).to.equal("Sinds 2024 telt ook online training mee.");
  });

  it("is drawn by chart=trend where there are two percentages, and else a bar", async () => {
    const root = await shown(
      (feed) =>
        html`<basisniveau-theme feed=${feed} theme="zicht" chart="trend"></basisniveau-theme>`,
    );
    const charts = [...root.querySelectorAll("[part=chart]")].map((chart) => chart.classList[0]);
    expect(charts).to.deep.equal(["timeline", "timeline"]);
    const alone = await shown(
      (feed) =>
        html`<basisniveau-indicator
          feed=${feed}
          indicator="training"
          chart="trend"
        ></basisniveau-indicator>`,
      middenNederland(),
    );
    expect(alone.querySelector("[part=chart]")).to.have.class("bar");
  });
});

describe("what an element says besides figures", () => {
  afterEach(restoreFetch);

  it("is what the own municipality answered, if the editor says so", async () => {
    const root = await shown(
      (feed) =>
        html`<basisniveau-indicator
          feed=${feed}
          indicator="training"
          municipality="Zeist"
          answer="yes"
        ></basisniveau-indicator>`,
    );
    expect(partsOf(root, "municipality")).to.deep.equal(["Gemeente Zeist: ja."]);
    root.host.setAttribute("answer", "misschien");
    await new Promise(requestAnimationFrame);
    expect(partsOf(root, "municipality")).to.deep.equal([]);
  });

  it("is what the publisher means, behind a line that says so", async () => {
    const root = await shown(
      (feed) =>
        html`<basisniveau-indicator
          feed=${feed}
          indicator="contactpersoon"
        ></basisniveau-indicator>`,
    );
    const toggle = root.querySelector("summary");
    expect(toggle && readable(toggle)).to.equal("Wat betekent dit?");
    const text = root.querySelector("[part=definition]");
    expect(text?.checkVisibility()).to.equal(false);
    toggle?.click();
    expect(text?.checkVisibility()).to.equal(true);
    expect(text && readable(text)).to.match(/^Een medewerker bij wie inwoners/);
  });

  it("is the topic, the region, the period, the response and the publisher", async () => {
    const root = await shown(
      (feed) => html`<basisniveau-theme feed=${feed} theme="beleid"></basisniveau-theme>`,
    );
    expect(partsOf(root, "source")).to.deep.equal([
      "Basisniveau mensenhandel, Voorbeeldregio, november 2024. 22 van de 25 gemeenten deden mee (88%). Bron: Bureau Voorbeeldregio.",
    ]);
  });

  it("is that the figures are old and there are no newer ones", async () => {
    const root = await shown(
      (feed) =>
        html`<basisniveau-indicator feed=${feed} indicator="training"></basisniveau-indicator>`,
      middenNederland(),
    );
    expect(partsOf(root, "source")[0]).to.match(
      / Deze cijfers zijn van februari 2022\. Er is nog geen nieuwe peiling\.$/,
    );
  });
});
