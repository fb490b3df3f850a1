import { expect } from "@open-wc/testing";
import { html } from "lit";
import type { BasisniveauTheme } from "../../src/elements/theme.js";
import { register } from "../../src/elements/register.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland, voorbeeldregio } from "../feeds/published.js";
import { readable, settled, show } from "../page.js";

register();

async function theme(feed: unknown, id: string): Promise<BasisniveauTheme> {
  answerWithFeed(feed);
  const element = show<BasisniveauTheme>(
    html`<basisniveau-theme feed=${newAddress()} theme=${id}></basisniveau-theme>`,
  );
  await settled(element);
  return element;
}

describe("a theme", () => {
  afterEach(restoreFetch);

  it("has a heading, its tiles as a list, its explanation and one source line", async () => {
    const { shadowRoot } = await theme(middenNederland(), "zicht");
    expect(shadowRoot?.querySelector("h2")).to.have.trimmed.text("Zicht");
    expect(shadowRoot?.querySelectorAll("[role=list] > li")).to.have.length(3);
    expect(shadowRoot?.querySelector("[part=explanation]")).to.include.text("gebrek aan zicht");
    expect(shadowRoot?.querySelectorAll("[part=source]")).to.have.length(1);
  });

  for (const [given, level] of [
    ["3", "h3"],
    ["6", "h6"],
    ["1", "h2"],
    ["9", "h6"],
    ["kop", "h2"],
  ] as const) {
    it(`has a heading ${level} for heading-level="${given}"`, async () => {
      const element = await theme(middenNederland(), "zicht");
      element.setAttribute("heading-level", given);
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector("h2, h3, h4, h5, h6")?.localName).to.equal(level);
    });
  }

  it("shows links that have an https address, and others as text", async () => {
    const data = voorbeeldregio();
    const hrefs = ["http://a.example", "javascript:alert(1)", "https://u:p@a.example", "/pad", ""];
    Object.assign(data.themes[0] ?? {}, {
      explanation: hrefs.map((href, index) => ({ link: `link ${String(index)} `, href })),
      links: [],
    });
    const element = await theme(data, "beleid");
    expect(element.shadowRoot?.querySelectorAll("[part=explanation] a")).to.have.length(0);
    expect(readable(element)).to.include("link 0 link 1 link 2 link 3 link 4");
  });

  it("costs one tile where one figure is broken", async () => {
    const feed = middenNederland();
    Object.assign(feed.surveys[0]?.figures ?? {}, { soorten: { percentage: "25%" } });
    const text = readable(await theme(feed, "zicht"));
    expect(text).to.include("14% van");
    expect(text).to.include("32% van");
    expect(text).to.include("Dit cijfer kan niet worden getoond.");
  });

  it("is whole without indicators", async () => {
    const feed = middenNederland();
    Object.assign(feed.themes[1] ?? {}, { indicators: [] });
    const element = await theme(feed, "zicht");
    expect(readable(element)).to.include("gebrek aan zicht");
    await expect(element).to.be.accessible();
  });

  it("names an id that is not in the feed, and those that are", async () => {
    const text = readable(await theme(middenNederland(), "zich"));
    expect(text).to.include("Dit thema staat niet in de gegevens.");
    expect(text).to.include("beleid, zicht, samen");
  });
});
