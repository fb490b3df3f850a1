import { expect } from "@open-wc/testing";
import { html } from "lit";
import middenNederland from "../../data/midden-nederland.json";
import speed from "../../docs/snelheid.md?raw";
import voorbeeldregio from "../../data/voorbeeldregio.json";
import { answerFeeds } from "../../stories/answers.js";
import { printedSheets } from "../browser.js";
import { answerLateWithFeed, answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { readable, settled, show, waiting } from "../page.js";
import { states } from "../stories.js";

/** Text without white space, since line breaks on paper don't matter. */
function compact(text: string): string {
  return text.replace(/\s+/g, "");
}

async function printed(title: string): Promise<{ element: Element; sheets: string[] }> {
  const element = await states.find((state) => state.title === title)?.show();
  if (!element) {
    throw new Error(`no story "${title}"`);
  }
  return { element, sheets: (await printedSheets()).map(compact) };
}

function parts({ shadowRoot }: Element, selector: string): string[] {
  return [...(shadowRoot?.querySelectorAll(selector) ?? [])].map((part) => compact(readable(part)));
}

describe("on paper", () => {
  let goBack: () => void;

  before(() => {
    goBack = answerFeeds();
  });

  after(() => goBack());

  for (const title of [
    "Overzicht: Klaar",
    "Overzicht: Alles wat een bestand kan bevatten",
    "Thema: Cijfers van elke soort",
    "Tegel: Klaar",
  ]) {
    it(`every sentence with its figure is there, whole on one sheet, and every source line: ${title}`, async () => {
      const { element, sheets } = await printed(title);
      const tiles = parts(element, "[part=tile]");
      expect(tiles.length).to.be.above(0);
      for (const text of [...tiles, ...parts(element, "[part=source]")]) {
        expect(
          sheets.filter((sheet) => sheet.includes(text)),
          text,
        ).to.have.length.at.least(1);
      }
    });
  }

  it("a page of a hundred tiles is there, with the rule for long pages of the documentation", async () => {
    const [, rule = ""] = /```css\n(@media screen.*?)```/s.exec(speed) ?? [];
    const style = document.createElement("style");
    style.textContent = rule;
    document.head.append(style);
    answerWithFeed(middenNederland);
    const feed = newAddress();
    const { children } = show(
      html`<div>
        ${Array.from(
          { length: 100 },
          () =>
            html`<basisniveau-indicator feed=${feed} indicator="training"></basisniveau-indicator>`,
        )}
      </div>`,
    );
    await Promise.all([...children].map(settled));
    const last = children[99];
    expect(last && getComputedStyle(last).contentVisibility).to.equal("auto");
    expect(last?.getBoundingClientRect().top).to.be.above(innerHeight);
    const printed = compact((await printedSheets()).join(""));
    expect(printed.split(compact("32% van de gemeenten")).length - 1).to.equal(100);
    style.remove();
  });

  it("the table is there though nobody opened it, each row whole on one sheet", async () => {
    const { element, sheets } = await printed("Overzicht: Alles wat een bestand kan bevatten");
    expect(element.shadowRoot?.querySelector("table")?.checkVisibility()).to.equal(false);
    const labels = voorbeeldregio.themes.flatMap(({ title, indicators }) => [
      compact(`${title}${indicators[0]?.label ?? ""}`),
      ...indicators.map(({ label }) => compact(label)),
    ]);
    const text = sheets.join("");
    for (const label of labels) {
      expect(text).to.include(label);
    }
    expect(text).to.include(compact("Onderwerp2020februari 2022september 2023november 2024"));
    expect(text).to.include(compact("Een medewerker bij wie inwoners"));
    expect(text).not.to.include(compact("Bekijk als tabel"));
    expect(text).not.to.include(compact("Download als CSV"));
  });

  it("the real figures with their table fit on two sheets of A4", async () => {
    const { sheets } = await printed("Overzicht: Klaar");
    expect(sheets).to.have.length(2);
  });

  it("every link is followed by its address", async () => {
    const { sheets } = await printed("Overzicht: Klaar");
    const text = sheets.join("");
    const addresses = JSON.stringify(middenNederland).match(/https:[^"]+/g) ?? [];
    expect(addresses.length).to.be.above(0);
    for (const address of addresses) {
      expect(text).to.include(`(${address})`);
    }
  });

  it("what only screen readers are told is not there", async () => {
    const gate = answerLateWithFeed(middenNederland);
    const element = show(
      html`<basisniveau-indicator
        feed=${newAddress()}
        indicator="training"
      ></basisniveau-indicator>`,
    );
    await waiting(element);
    gate.open();
    await settled(element);
    restoreFetch();
    expect(element.shadowRoot?.querySelector("[role=status]")).to.include.text("geladen");
    expect((await printedSheets()).join("")).not.to.include("geladen");
  });
});
