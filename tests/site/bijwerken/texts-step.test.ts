import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { html, LitElement } from "lit";
import { checkFeed } from "../../../src/check/check-feed.js";
import { has } from "../../../src/feed/has.js";
import { textWith } from "../../../src/site/bijwerken/edit-text.js";
import { findingsIn } from "../../../src/site/bijwerken/findings.js";
import { parsed } from "../../../src/site/bijwerken/json.js";
import { richText } from "../../../src/site/bijwerken/page-part.js";
import { createEditor } from "../../../src/site/bijwerken/prosemirror-editor.js";
import type { PageContext } from "../../../src/site/bijwerken/page-context.js";
import { textsStep } from "../../../src/site/bijwerken/texts-step.js";
import { checkTexts } from "../../../src/site/bijwerken/texts.js";
import styles from "../../../src/site/bijwerken/rich-text-field.css?inline";
import { middenNederland } from "../../feeds/published.js";
import { show } from "../../page.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

type Feed = ReturnType<typeof middenNederland>;

/** A page of which the file is edited by the step. */
class TestPage extends LitElement {
  static override properties = { text: { state: true } };

  declare text: string;
  told = "";
  edits = 0;

  constructor() {
    super();
    this.text = JSON.stringify(middenNederland(), null, 2);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get feed(): Feed {
    return JSON.parse(this.text) as Feed;
  }

  get context(): PageContext {
    const { text } = this;
    const original = parsed(JSON.stringify(middenNederland()));
    const findings = findingsIn(text, original, undefined, "2022-03");
    const edit = (next: string) => {
      this.edits++;
      this.told = "";
      this.text = next;
    };
    return {
      data: parsed(text),
      original,
      errors: new Map(findings.map(({ path, message }) => [path, message])),
      findings,
      text,
      isReadable: true,
      survey: undefined,
      change: (path, value) => edit(textWith(text, path, value)),
      edit,
      tell: (message) => (this.told = message),
    };
  }

  protected override render() {
    return textsStep(4, this.context);
  }
}

customElements.define("texts-page", TestPage);

async function open(change: (feed: Feed) => void = () => undefined): Promise<TestPage> {
  show(
    html`<div>
      <h1>Pagina</h1>
      <texts-page></texts-page>
    </div>`,
  );
  const page = document.querySelector<TestPage>("texts-page");
  if (!page) {
    throw new Error("no page");
  }
  const feed = middenNederland();
  change(feed);
  page.text = JSON.stringify(feed, null, 2);
  await settled(page);
  return page;
}

/** Waits for the page, the step, its rich texts and the focus. */
async function settled(page: TestPage): Promise<void> {
  await page.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 50));
}

function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
  const element = document.getElementById(id);
  if (!element) {
    throw new Error(`no ${id}`);
  }
  // Whoever asks for an input names the path of one.
  return element as Type;
}

async function write(page: TestPage, id: string, value: string): Promise<void> {
  const input = byId<HTMLInputElement>(id);
  input.value = value;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await settled(page);
}

async function press(page: TestPage, id: string): Promise<void> {
  byId(id).focus();
  await sendKeys({ press: "Enter" });
  await settled(page);
}

async function pressNamed(page: TestPage, name: string): Promise<void> {
  const button = [...page.querySelectorAll("button")].find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent.trim()) === name,
  );
  if (!button) {
    throw new Error(`no button ${name}`);
  }
  button.focus();
  await sendKeys({ press: "Enter" });
  await settled(page);
}

function labelsIn(feed: Feed, theme: number): string[] {
  return (feed.themes[theme]?.indicators ?? []).map(({ label }) => label);
}

// As the script would that is that part of the page.
beforeEach(() => richText.receive(createEditor));

describe("the step on texts", () => {
  it("shows every text of the file, and changes nothing by that", async () => {
    const page = await open();
    const feed = middenNederland();
    expect(byId<HTMLInputElement>("title").value).to.equal(feed.title);
    expect(byId("introduction").innerText).to.equal(feed.introduction[0]);
    expect(byId<HTMLInputElement>("themes.1.links.0.link").value).to.equal(
      feed.themes[1]?.links?.[0]?.link,
    );
    expect(byId<HTMLInputElement>("contact.person.name").value).to.equal("Romy Timmer");
    for (const field of page.querySelectorAll<HTMLElement>("input, [role=textbox]")) {
      field.focus();
    }
    byId<HTMLInputElement>("title").focus();
    await settled(page);
    expect(page.edits).to.equal(0);
  });

  it("is accessible, with its headings in order", async () => {
    const page = await open();
    for (const details of page.querySelectorAll("details")) {
      details.open = true;
    }
    await settled(page);
    await expect(page).to.be.accessible();
    const levels = [...page.querySelectorAll("h2, h3, h4")].map(({ localName }) => localName);
    expect(levels.join(" ")).to.equal("h2 h3 h3 h4 h4 h3 h4 h4 h4 h3 h4 h4 h3");
  });

  it("changes one text, and no other character of the file", async () => {
    const page = await open();
    const before = page.text;
    await write(page, "contact.person.role", " Adviseur ");
    expect(page.feed.contact.person).to.deep.equal({ name: "Romy Timmer", role: "Adviseur" });
    await write(page, "contact.person.role", "");
    expect(page.text).to.equal(before);
  });

  it("puts a new key where the schema has it", async () => {
    const page = await open();
    await write(page, "publisher.name", "RIEC");
    const keys = Object.keys(page.feed);
    expect(keys.indexOf("publisher")).to.equal(keys.indexOf("introduction") + 1);
  });

  it("removes a publisher or a person of which nothing is left", async () => {
    const page = await open();
    await write(page, "publisher.name", "RIEC");
    await write(page, "publisher.name", "");
    expect(page.feed).to.not.have.property("publisher");
    await write(page, "contact.person.name", "");
    expect(page.feed.contact).to.not.have.property("person");
  });

  it("tells an error at its field", async () => {
    const page = await open();
    await write(page, "title", "");
    expect(page.feed.title).to.equal("");
    expect(byId("title").getAttribute("aria-invalid")).to.equal("true");
    expect(byId("title-finding").innerText).to.not.equal("");
    await expect(page).to.be.accessible();
  });

  it("opens the texts of an indicator in which something is wrong", async () => {
    await open((feed) => {
      feed.themes[1]?.indicators[2]?.statement.push({ strong: "" });
    });
    const textbox = byId("themes.1.indicators.2.statement");
    expect(textbox.closest("details")?.open).to.equal(true);
    expect(textbox.getAttribute("aria-invalid")).to.equal("true");
    expect(byId("themes.1.indicators.1.statement").closest("details")?.open).to.equal(false);
  });

  it("moves an indicator, keeps the focus on it and tells its place", async () => {
    const page = await open();
    const [first = "", second, third] = labelsIn(page.feed, 1);
    await press(page, "themes.1.indicators.0-down");
    expect(labelsIn(page.feed, 1)).to.deep.equal([second, first, third]);
    expect(document.activeElement?.id).to.equal("themes.1.indicators.1-down");
    expect(page.told).to.equal(`${first}: plaats 2 van 3.`);
    await sendKeys({ press: "Enter" });
    await settled(page);
    expect(labelsIn(page.feed, 1)).to.deep.equal([second, third, first]);
    expect(document.activeElement?.id).to.equal("themes.1.indicators.2-down");
    await sendKeys({ press: "Enter" });
    await settled(page);
    expect(page.told).to.equal(`${first} staat al onderaan.`);
    expect(page.edits).to.equal(2);
  });

  it("moves a theme, and its open texts with it", async () => {
    const page = await open();
    const details = byId("themes.0.indicators.0.label").closest("details");
    if (details) {
      details.open = true;
    }
    await press(page, "themes.0-down");
    expect(page.feed.themes.map(({ id }) => id)).to.deep.equal(["zicht", "beleid", "samen"]);
    expect(byId("themes.1.indicators.0.label").closest("details")).to.equal(details);
    expect(details?.open).to.equal(true);
    expect(document.activeElement?.id).to.equal("themes.1-down");
    await press(page, "themes.1-up");
    expect(page.text).to.equal(JSON.stringify(middenNederland(), null, 2));
  });

  it("asks before it removes an indicator, and says how many figures go with it", async () => {
    const page = await open((feed) => {
      const [survey] = feed.surveys;
      if (survey) {
        feed.surveys.push({ ...structuredClone(survey), id: "2026-03", period: "2026-03" });
      }
    });
    await press(page, "themes.1.indicators.2-remove");
    const question = byId("themes.1.indicators.2-question");
    expect(document.activeElement).to.equal(question);
    expect(question.innerText).to.contain(
      "2 cijfers weg, uit de peilingen van februari 2022 en maart 2026",
    );
    await expect(page).to.be.accessible();
    await pressNamed(page, "Nee, laat het staan");
    expect(document.activeElement?.id).to.equal("themes.1.indicators.2-remove");
    expect(page.edits).to.equal(0);

    await press(page, "themes.1.indicators.2-remove");
    await pressNamed(page, "Ja, haal het weg met 2 cijfers");
    expect(page.edits).to.equal(1);
    expect(labelsIn(page.feed, 1)).to.have.lengthOf(2);
    for (const { figures } of page.feed.surveys) {
      expect(Object.keys(figures)).to.have.lengthOf(6).and.not.contain("training");
    }
    expect(document.activeElement?.id).to.equal("themes.1-heading");
    expect(page.told).to.equal("Terugkerende training is weggehaald, met 2 cijfers.");
  });

  it("removes a theme with its indicators and their figures", async () => {
    const page = await open();
    await press(page, "themes.0-remove");
    expect(byId("themes.0-question").innerText).to.contain("2 cijfers");
    await pressNamed(page, "Ja, haal het weg met 2 cijfers");
    expect(page.feed.themes).to.have.lengthOf(2);
    expect(Object.keys(page.feed.surveys[0]?.figures ?? {})).to.have.lengthOf(5);
    expect(document.activeElement?.id).to.equal("themes-add");
  });

  it("adds an indicator with an id of its own, and goes to its sentence", async () => {
    const page = await open();
    const name = byId("themes.2.indicators-add");
    name.focus();
    // Not typed: WebKit's driver loses keys that are pressed twice.
    if (name instanceof HTMLInputElement) {
      name.value = "Bekend met Partners, én meer dan dat";
      name.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    await sendKeys({ press: "Enter" });
    await settled(page);
    expect(page.feed.themes[2]?.indicators.at(-1)).to.deep.equal({
      id: "bekend-met-partners-en",
      label: "Bekend met Partners, én meer dan dat",
      statement: [],
    });
    expect(document.activeElement?.id).to.equal("themes.2.indicators.2.statement");
    expect(byId("themes.2.indicators.2.statement-finding").innerText).to.contain(
      "alleen een percentage",
    );
    await sendKeys({ type: "is bekend" });
    byId("title").focus();
    await settled(page);
    expect(page.feed.themes[2]?.indicators.at(-1)?.statement).to.deep.equal(["is bekend"]);
  });

  it("asks for a name where there is none", async () => {
    const page = await open();
    byId("themes-add").focus();
    await sendKeys({ press: "Enter" });
    await settled(page);
    expect(byId("themes-add").getAttribute("aria-invalid")).to.equal("true");
    expect(page.edits).to.equal(0);
    await sendKeys({ type: "Nazorg" });
    await sendKeys({ press: "Enter" });
    await settled(page);
    expect(page.feed.themes.at(-1)).to.deep.equal({
      id: "nazorg",
      title: "Nazorg",
      indicators: [],
    });
    expect(document.activeElement?.id).to.equal("themes.3-heading");
  });

  it("adds and removes links and partners", async () => {
    const page = await open();
    await press(page, "themes.0.links-add");
    expect(document.activeElement?.id).to.equal("themes.0.links.0.link");
    await write(page, "themes.0.links.0.link", "Lees meer");
    await write(page, "themes.0.links.0.href", "https://example.org/");
    expect(page.feed.themes[0]?.links).to.deep.equal([
      { link: "Lees meer", href: "https://example.org/" },
    ]);
    await pressNamed(page, "Haal weg: Lees meer");
    expect(page.text).to.equal(JSON.stringify(middenNederland(), null, 2));
    await press(page, "contact.partners-add");
    await write(page, "contact.partners.4.name", "Politie");
    expect(page.feed.contact.partners.at(-1)).to.deep.equal({ name: "Politie" });
    const checked = checkFeed(page.text, "2022-03", {
      words: checkTexts,
      names: checkTexts.inForm,
    });
    expect(has(checked, "findings") && checked.findings).to.deep.equal([]);
  });
});
