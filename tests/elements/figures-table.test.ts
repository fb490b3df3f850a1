import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { html } from "lit";
import { register } from "../../src/elements/register.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland, voorbeeldregio } from "../feeds/published.js";
import { setColumnWidth, readable, settled, show } from "../page.js";

register();

async function overview(feed: unknown = voorbeeldregio()): Promise<ShadowRoot> {
  answerWithFeed(feed);
  return shown(
    show(html`<basisniveau-overview feed=${newAddress()} survey="2022-02"></basisniveau-overview>`),
  );
}

async function theme(id: string): Promise<ShadowRoot> {
  answerWithFeed(voorbeeldregio());
  return shown(
    show(html`<basisniveau-theme feed=${newAddress()} theme=${id}></basisniveau-theme>`),
  );
}

async function shown(element: Element): Promise<ShadowRoot> {
  await settled(element);
  if (!element.shadowRoot) {
    throw new Error("no shadow root");
  }
  return element.shadowRoot;
}

function open(root: ParentNode): void {
  root.querySelector("summary")?.click();
}

/** Text of each cell, by row. */
function rows(root: ParentNode): string[][] {
  return [...root.querySelectorAll("tr")].map((row) => [...row.children].map(readable));
}

describe("the table", () => {
  afterEach(restoreFetch);

  it("is closed until it is asked for, and closes again", async () => {
    const root = await overview();
    const table = root.querySelector("table");
    expect(table?.checkVisibility()).to.equal(false);
    open(root);
    expect(table?.checkVisibility()).to.equal(true);
    open(root);
    expect(table?.checkVisibility()).to.equal(false);
  });

  it("opens with the keyboard, by a line that says what it does", async () => {
    const root = await overview();
    const summary = root.querySelector("summary");
    expect(summary && readable(summary)).to.equal("Bekijk als tabel");
    summary?.focus();
    await sendKeys({ press: "Enter" });
    expect(root.querySelector("table")?.checkVisibility()).to.equal(true);
  });

  it("holds every figure of the overview with theme, number of municipalities, response and period", async () => {
    const root = await overview(voorbeeldregio());
    open(root);
    const [head, ...body] = rows(root);
    expect(head).to.deep.equal([
      "Thema",
      "Onderwerp",
      "Cijfer",
      "Aantal gemeenten",
      "Deelname",
      "Periode",
    ]);
    const indicators = voorbeeldregio().themes.flatMap(({ indicators }) => indicators);
    expect(body.map(([, label]) => label)).to.deep.equal(indicators.map(({ label }) => label));
    expect(body[0]?.slice(4)).to.deep.equal(["80%", "februari 2022"]);
  });

  it("holds the figures of one theme, whatever became of them", async () => {
    const root = await theme("zicht");
    open(root);
    expect(rows(root).map(([, label, figure, count]) => [label, figure, count])).to.deep.equal([
      ["Onderwerp", "Cijfer", "Aantal gemeenten"],
      ["Nul procent", "0%", "0 van 22"],
      ["Honderd procent", "100%", "22 van 22"],
      ["Cijfer dat niet bekend is", "Dit cijfer is niet bekend.", ""],
      ["Cijfer dat niet openbaar is", "Dit cijfer is niet openbaar.", ""],
      ["Vraag die niet in elke peiling zat", "In deze peiling is er geen cijfer.", ""],
    ]);
  });

  it("has no column for numbers of municipalities where none is published", async () => {
    const root = await overview(middenNederland());
    expect(rows(root)[0]).to.deep.equal(["Thema", "Onderwerp", "Cijfer", "Deelname", "Periode"]);
    open(root);
    expect(rows(root)[1]).to.deep.equal([
      "Beleid",
      "Aandachtfunctionaris of vast contactpersoon",
      "75%",
      "72%",
      "februari 2022",
    ]);
  });

  it("has a caption that says whose figures they are, and headers that say what they head", async () => {
    const root = await overview();
    const caption = root.querySelector("caption");
    expect(caption?.textContent.trim()).to.equal("Cijfers van Voorbeeldregio, februari 2022");
    expect(root.querySelectorAll("thead th:not([scope=col])")).to.have.length(0);
    expect(root.querySelectorAll("tbody th:not([scope=row])")).to.have.length(0);
    expect(root.querySelectorAll("tbody tr:not(:has(th))")).to.have.length(0);
  });

  it("is still a table for screen readers where a narrow column turns its rows into blocks", async () => {
    const root = await overview();
    open(root);
    setColumnWidth(root.host, 320);
    const row = root.querySelector("tbody tr");
    expect(row && getComputedStyle(row).display).to.equal("block");
    for (const [selector, role] of [
      ["table", "table"],
      ["thead, tbody", "rowgroup"],
      ["tr", "row"],
      ["thead th", "columnheader"],
      ["tbody th", "rowheader"],
      ["td", "cell"],
    ] as const) {
      for (const element of root.querySelectorAll(selector)) {
        expect(element).to.have.attribute("role", role);
      }
    }
  });

  it("stays open when the element shows something else", async () => {
    const root = await overview();
    open(root);
    root.host.setAttribute("survey", "2020");
    await new Promise(requestAnimationFrame);
    expect(root.querySelector("caption")).to.include.text("2020");
    expect(root.querySelector("table")?.checkVisibility()).to.equal(true);
  });
});
