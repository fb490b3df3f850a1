import { expect } from "@open-wc/testing";
import { html, render } from "lit";
import { lookStep } from "../../../src/site/bijwerken/look-step.js";
import type { JsonValue } from "../../../src/site/bijwerken/step.js";
import styles from "../../../src/site/bijwerken/look-step.css?inline";
import { middenNederland } from "../../feeds/published.js";
import { readable, show } from "../../page.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(`* { box-sizing: border-box; } ${styles}`);
document.adoptedStyleSheets.push(sheet);

function asJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}

const original = asJson(middenNederland());

function changed(change: (feed: ReturnType<typeof middenNederland>) => void): JsonValue {
  const feed = middenNederland();
  change(feed);
  return asJson(feed);
}

function step(data: JsonValue, before = original) {
  return html`<h1>Pagina</h1>
    ${lookStep(6, { original: before, data })}`;
}

async function open(data: JsonValue, before = original): Promise<HTMLElement> {
  const page = show(html`<div></div>`);
  render(step(data, before), page);
  await settled(page);
  return page;
}

async function settled(page: HTMLElement): Promise<void> {
  await page.querySelector("basisniveau-look")?.updateComplete;
  for (const preview of page.querySelectorAll("basisniveau-feed-preview")) {
    await preview.updateComplete;
  }
}

const theOtherFigure = changed(({ surveys }) => {
  Object.assign(surveys[0]?.figures.training ?? {}, { percentage: 99 });
});

describe("the step to look at the result", () => {
  it("shows new and old as a site does, without a request", async () => {
    const fetch = window.fetch.bind(window);
    const requests: unknown[] = [];
    window.fetch = (address) => {
      requests.push(address);
      return Promise.reject(new Error("no requests"));
    };
    const page = await open(theOtherFigure);
    window.fetch = fetch;
    const [now, old] = [...page.querySelectorAll(".look-version")].map(readable);
    expect(now).to.contain("Zo wordt het").and.contain("99%");
    expect(old).to.contain("Zo was het").and.contain("32%").and.not.contain("99%");
    expect(requests).to.deep.equal([]);
  });

  it("is accessible", async () => {
    const page = await open(theOtherFigure);
    await expect(page).to.be.accessible();
  });

  it("says what changed, or that nothing did", async () => {
    const page = await open(theOtherFigure);
    expect([...page.querySelectorAll(".lines li")].map(readable)).to.deep.equal([
      "1 cijfer veranderd in februari 2022: Terugkerende training",
    ]);
    render(step(original), page);
    await settled(page);
    expect(page.innerText).to.contain("Er is nog niets veranderd.");
  });

  it("shows both at the width of a phone or of a computer", async () => {
    const page = await open(theOtherFigure);
    page.style.inlineSize = "1200px";
    const widths = () =>
      [...page.querySelectorAll<HTMLElement>(".look-column")].map(({ offsetWidth }) => offsetWidth);
    const tops = () =>
      [...page.querySelectorAll<HTMLElement>(".look-version")].map(({ offsetTop }) => offsetTop);
    expect(widths()).to.deep.equal([320, 320]);
    page.querySelectorAll<HTMLInputElement>("input[type=radio]")[1]?.click();
    await settled(page);
    expect(Math.min(...widths())).to.be.greaterThan(450);
    expect(new Set(tops()).size).to.equal(1);
    page.style.inlineSize = "360px";
    expect(new Set(tops()).size).to.equal(2);
    expect(page.scrollWidth).to.be.at.most(360);
  });

  it("shows what can be read where the other can't, and says why not", async () => {
    const invalid = changed((feed) => (feed.title = ""));
    const page = await open(invalid);
    const [now, old] = [...page.querySelectorAll(".look-version")].map(readable);
    expect(now).to.contain("fouten bij de controle");
    expect(old).to.contain("32%");
    render(step(original, invalid), page);
    await settled(page);
    expect(readable(page)).to.contain("Er zaten fouten in het bestand").and.contain("32%");
  });

  it("says so where there is no survey", async () => {
    const page = await open(changed((feed) => (feed.surveys = [])));
    expect(readable(page)).to.contain("Er staat geen peiling in het bestand.");
  });
});
