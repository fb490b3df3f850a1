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

/** Waits until the figures are rendered, but not until they are painted. */
async function loaded(element: Element): Promise<ShadowRoot> {
  await new Promise((resolve) => {
    element.addEventListener("basisniveau-load", resolve, { once: true });
  });
  if (!element.shadowRoot) {
    throw new Error("no shadow root");
  }
  return element.shadowRoot;
}

function open(root: ParentNode): void {
  root.querySelector<HTMLElement>("[part=toggle]")?.click();
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

  it("is no part of what a visitor waits for: it follows once the figures are there", async () => {
    answerWithFeed(voorbeeldregio());
    const element = show(html`<basisniveau-overview feed=${newAddress()}></basisniveau-overview>`);
    const root = await loaded(element);
    expect(root.querySelector("[part=tile]")).not.to.equal(null);
    expect(root.querySelectorAll("table")).to.have.lengthOf(0);
    await settled(element);
    expect(root.querySelectorAll("table")).to.have.lengthOf(1);
  });

  it("is there at once in a tab in the background, where nothing is painted", async () => {
    const hidden = Object.getOwnPropertyDescriptor(Document.prototype, "hidden");
    Object.defineProperty(Document.prototype, "hidden", { ...hidden, get: () => true });
    try {
      answerWithFeed(voorbeeldregio());
      const root = await loaded(
        show(html`<basisniveau-theme feed=${newAddress()} theme="zicht"></basisniveau-theme>`),
      );
      expect(root.querySelectorAll("table")).to.have.lengthOf(1);
    } finally {
      Object.defineProperty(Document.prototype, "hidden", { ...hidden });
    }
  });

  it("comes with what has changed since the figures were painted", async () => {
    answerWithFeed(voorbeeldregio());
    const element = show(html`<basisniveau-overview feed=${newAddress()}></basisniveau-overview>`);
    const root = await loaded(element);
    const status = () => root.querySelector("[part=status]")?.textContent;
    const newest = status();
    element.setAttribute("survey", "2022-02");
    await settled(element);
    expect(status()).to.contain("februari 2022").and.not.to.equal(newest);
    expect(root.querySelectorAll("table")).to.have.lengthOf(1);
  });

  it("comes with the texts that somebody else has replaced meanwhile", async () => {
    answerWithFeed(voorbeeldregio());
    const element = show(html`<basisniveau-overview feed=${newAddress()}></basisniveau-overview>`);
    const root = await loaded(element);
    const statement = root.querySelector("[part=statement]");
    const text = statement?.textContent;
    statement?.replaceChildren("of the municipalities");
    await settled(element);
    expect(root.querySelector("[part=statement]")?.textContent).to.equal(text);
    expect(root.querySelectorAll("table")).to.have.lengthOf(1);
  });

  it("opens with the keyboard, by a line that says what it does", async () => {
    const root = await overview();
    const summary = root.querySelector<HTMLElement>("[part=toggle]");
    expect(summary && readable(summary)).to.equal("Bekijk als tabel");
    summary?.focus();
    await sendKeys({ press: "Enter" });
    expect(root.querySelector("table")?.checkVisibility()).to.equal(true);
  });

  it("holds every figure of the overview by theme, with a column for each survey so far", async () => {
    const root = await overview(voorbeeldregio());
    open(root);
    const [head, ...body] = rows(root);
    expect(head).to.deep.equal(["Onderwerp", "2020", "februari 2022"]);
    const names = voorbeeldregio().themes.flatMap(({ title, indicators }) => [
      title,
      ...indicators.map(({ label }) => label),
    ]);
    expect(body.map(([name]) => name)).to.deep.equal([...names, "Deelname"]);
    expect(body[1]).to.deep.equal(["Vast contactpersoon", "Circa 40%", "65% (13 van 20)"]);
    expect(body.at(-1)).to.deep.equal(["Deelname", "60%", "80% (20 van 25)"]);
    expect(root.querySelector("caption")).to.have.trimmed.text("Cijfers van Voorbeeldregio");
  });

  it("holds the figures of one theme, whatever became of them", async () => {
    const root = await theme("zicht");
    open(root);
    expect(rows(root).map((row) => [row[0], row.at(-1)])).to.deep.equal([
      ["Onderwerp", "november 2024"],
      ["Nul procent", "0% (0 van 22)"],
      ["Honderd procent", "100% (22 van 22)"],
      ["Cijfer dat niet bekend is", "Dit cijfer is niet bekend."],
      ["Cijfer dat niet openbaar is", "Dit cijfer is niet openbaar."],
      ["Vraag die niet in elke peiling zat", "In deze peiling is er geen cijfer."],
      ["Deelname", "88% (22 van 25)"],
    ]);
  });

  it("has the period and the response of a single survey in its caption", async () => {
    const root = await overview(middenNederland());
    open(root);
    expect(rows(root).slice(0, 3)).to.deep.equal([
      ["Onderwerp", "Cijfer"],
      ["Beleid"],
      ["Aandachtfunctionaris of vast contactpersoon", "75%"],
    ]);
    expect(root.querySelector("caption")).to.have.trimmed.text(
      "Cijfers van Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).",
    );
    expect(root.querySelector("tfoot")).to.equal(null);
  });

  it("has headers that say what they head", async () => {
    const root = await overview();
    expect(root.querySelectorAll("thead th:not([scope=col])")).to.have.length(0);
    expect(root.querySelectorAll("tbody tr:not(:has(td)) th:not([scope=rowgroup])")).to.have.length(
      0,
    );
    expect(root.querySelectorAll("tr:has(td) th:not([scope=row])")).to.have.length(0);
    expect(root.querySelectorAll("tbody tr:not(:has(th))")).to.have.length(0);
  });

  it("has the notes of surveys and figures below it", async () => {
    const root = await theme("samenwerkingsovereenkomsten");
    open(root);
    const notes = [...root.querySelectorAll("[part=table-notes] > p")].map(readable);
    expect(notes).to.deep.equal([
      "september 2023: In 2023 deden er twee gemeenten meer mee dan in 2022.",
      "Gegevensuitwisselingsovereenkomst, september 2023: Deze vraag stond er niet bij.",
      "Terugkerende training, november 2024: Sinds 2024 telt ook online training mee.",
    ]);
  });

  it("has numbers below each other at the end of their columns", async () => {
    const root = await theme("beleid");
    open(root);
    setColumnWidth(root.host, 1000);
    const cells = [...root.querySelectorAll("tbody td:last-child")];
    expect(cells.map((cell) => getComputedStyle(cell).textAlign)).to.deep.equal(["end", "end"]);
  });

  it("turns into blocks at any width where there are more surveys than fit beside each other", async () => {
    const feed = voorbeeldregio();
    const [survey] = feed.surveys;
    const surveys = Array.from({ length: 9 }, (_, index) => ({
      ...survey,
      id: String(2010 + index),
      period: String(2010 + index),
    }));
    answerWithFeed({ ...feed, surveys });
    const root = await shown(
      show(html`<basisniveau-overview feed=${newAddress()}></basisniveau-overview>`),
    );
    open(root);
    setColumnWidth(root.host, 1200);
    const row = root.querySelector("tbody tr");
    expect(row && getComputedStyle(row).display).to.equal("block");
    expect(root.host.scrollWidth).to.be.at.most(root.host.clientWidth);
  });

  it("is still a table for screen readers where a narrow column turns its rows into blocks", async () => {
    const root = await overview();
    open(root);
    setColumnWidth(root.host, 320);
    const row = root.querySelector("tbody tr");
    expect(row && getComputedStyle(row).display).to.equal("block");
    for (const [selector, role] of [
      ["table", "table"],
      ["thead, tbody, tfoot", "rowgroup"],
      ["tr", "row"],
      ["thead th", "columnheader"],
      ["tbody th, tfoot th", "rowheader"],
      ["td", "cell"],
    ] as const) {
      for (const element of root.querySelectorAll(selector)) {
        expect(element).to.have.attribute("role", role);
      }
    }
  });

  it("can be saved as a CSV file, made in the browser and named after what it holds", async () => {
    const root = await theme("zicht");
    const saved: { name: string; href: string }[] = [];
    // Over that of all elements: the link is in no page, so that no listener hears of it.
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, href: this.href });
    };
    try {
      root.querySelector<HTMLElement>("[part=download]")?.click();
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, "click");
    }
    expect(saved.map(({ name }) => name)).to.deep.equal(["voorbeeldregio-zicht.csv"]);
    restoreFetch();
    const text = await (await fetch(saved[0]?.href ?? "")).text();
    expect(text).to.include("Nul procent;2024-11;;0;0;22;");
    expect(text).not.to.include("contactpersoon");
  });

  it("stays open when the element shows something else", async () => {
    const root = await overview();
    open(root);
    root.host.setAttribute("survey", "2020");
    await new Promise(requestAnimationFrame);
    expect(root.querySelector("caption")).to.include.text(", 2020.");
    expect(root.querySelector("table")?.checkVisibility()).to.equal(true);
  });
});
