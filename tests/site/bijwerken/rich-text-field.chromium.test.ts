import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { html } from "lit";
import type { RichText } from "../../../src/feed/schema.js";
import {
  type BasisniveauRichTextField,
  richTextField,
} from "../../../src/site/bijwerken/rich-text-field.js";
import { richText } from "../../../src/site/bijwerken/page-part.js";
import { createEditor } from "../../../src/site/bijwerken/prosemirror-editor.js";
import type { JsonValue } from "../../../src/site/bijwerken/step.js";
import styles from "../../../src/site/bijwerken/rich-text-field.css?inline";
import { show } from "../../page.js";

// Without its styles, the browser would lose spaces at the end of the text.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

// As the script would that is that part of the page.
beforeEach(() => richText.receive(createEditor));

/** The field, with what a publisher does in it. */
class Field {
  committed: RichText[] = [];

  constructor(
    value: JsonValue | undefined,
    findings: { message: string; isWarning: boolean }[] = [],
  ) {
    const commit = (text: RichText) => this.committed.push(text);
    show(
      html`<div>
        ${richTextField({ id: "introduction", label: "Inleiding", hint: "Kort.", value, findings, commit })}
        <button id="next">Verder</button>
      </div>`,
    );
  }

  get element(): BasisniveauRichTextField {
    const element = document.querySelector("basisniveau-rich-text-field");
    if (!element) {
      throw new Error("no field");
    }
    return element;
  }

  get textbox(): HTMLElement {
    return find("#introduction");
  }

  /** Leaves the field, and gives what was committed last. */
  leave(): RichText | undefined {
    find("#next").focus();
    return this.committed.at(-1);
  }

  /** Types texts, and presses keys: those that begin with a plus, such as `+Control+b`. */
  async type(...keys: string[]): Promise<void> {
    for (const key of keys) {
      const [text = "", ...pressed] = key.split("+");
      if (text) {
        await sendKeys({ type: key });
        continue;
      }
      const modifiers = pressed.slice(0, -1);
      // WebDriver can hold no key down.
      for (const modifier of modifiers) {
        await sendKeys({ down: modifier });
      }
      await sendKeys({ press: pressed.at(-1) ?? "" });
      for (const modifier of modifiers) {
        await sendKeys({ up: modifier });
      }
    }
  }

  button(name: string): HTMLButtonElement {
    const buttons = [...this.element.querySelectorAll("button")];
    const button = buttons.find(({ textContent }) => textContent.trim() === name);
    if (!button) {
      throw new Error(`no button ${name}`);
    }
    return button;
  }

  /** Selects from the start of the text. */
  async select(from: number, length: number): Promise<void> {
    this.textbox.focus();
    await this.type("+Control+Home", ...Array<string>(from).fill("+ArrowRight"));
    await this.type(...Array<string>(length).fill("+Shift+ArrowRight"));
    await selectionRead();
  }

  async paste(types: Record<string, string>): Promise<void> {
    this.textbox.focus();
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(types)) {
      clipboardData.setData(type, text);
    }
    this.textbox.dispatchEvent(clipboardEvent("paste", clipboardData));
    await this.element.updateComplete;
  }
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) {
    throw new Error(`no ${selector}`);
  }
  return element;
}

/** Firefox has no other way to make one with data. */
function clipboardEvent(type: "cut" | "paste", clipboardData: DataTransfer): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  return Object.defineProperty(event, "clipboardData", { value: clipboardData });
}

/** The editor reads the selection of the page just after it has changed. */
function selectionRead(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

describe("the field for rich text", () => {
  it("is a text box with the name, the hint and the errors of its field", async () => {
    const field = new Field(["Een tekst"], [{ message: "Dit is fout.", isWarning: false }]);
    await field.element.updateComplete;
    const { textbox } = field;
    expect(textbox.getAttribute("role")).to.equal("textbox");
    expect(textbox.getAttribute("aria-multiline")).to.equal("true");
    expect(textbox.getAttribute("aria-invalid")).to.equal("true");
    expect(textbox.isContentEditable).to.equal(true);
    const named = (attribute: string) =>
      (textbox.getAttribute(attribute) ?? "")
        .split(" ")
        .map((id) => find(`[id="${id}"]`).innerText.trim());
    expect(named("aria-labelledby")).to.deep.equal(["Inleiding"]);
    expect(named("aria-describedby")).to.deep.equal(["Kort.", "Dit is fout."]);
    await expect(find("main")).to.be.accessible();
  });

  it("shows its text before the editor has come, and edits it then", async () => {
    richText.content = undefined;
    const field = new Field(["Een ", { strong: "vette" }, " tekst"]);
    await field.element.updateComplete;
    expect(field.textbox.innerText).to.equal("Een vette tekst");
    expect(field.textbox.isContentEditable).to.equal(false);
    expect(field.textbox.getAttribute("aria-readonly")).to.equal("true");
    expect(field.button("Vet").disabled).to.equal(true);
    await expect(find("main")).to.be.accessible();
    richText.receive(createEditor);
    await field.element.updateComplete;
    expect(field.textbox.getAttribute("aria-readonly")).to.equal(null);
    expect(field.button("Vet").disabled).to.equal(false);
    field.textbox.focus();
    await field.type("+Control+End", " erbij");
    expect(field.leave()).to.deep.equal(["Een ", { strong: "vette" }, " tekst erbij"]);
  });

  it("keeps its text and what can be undone when it is moved", async () => {
    const field = new Field(["een"]);
    await field.element.updateComplete;
    field.textbox.focus();
    await field.type("+Control+End", " twee");
    const { element } = field;
    element.parentElement?.append(element);
    field.textbox.focus();
    await field.type("+Control+z");
    expect(field.textbox.innerText).to.equal("een");
  });

  it("gives the text once somebody leaves it, and nothing where nothing was changed", async () => {
    const field = new Field(["Een ", { strong: "vette" }, " tekst"]);
    await field.element.updateComplete;
    field.textbox.focus();
    expect(field.leave()).to.equal(undefined);
    field.textbox.focus();
    await field.type("+Control+End", " erbij");
    expect(field.committed).to.deep.equal([]);
    expect(field.leave()).to.deep.equal(["Een ", { strong: "vette" }, " tekst erbij"]);
    expect(field.committed.length).to.equal(1);
  });

  it("makes words bold by Ctrl+B and by its button, and no longer bold", async () => {
    const field = new Field(["een twee"]);
    await field.element.updateComplete;
    await field.select(0, 3);
    await field.type("+Control+b");
    expect(field.leave()).to.deep.equal([{ strong: "een" }, " twee"]);
    await field.select(0, 3);
    expect(field.button("Vet").getAttribute("aria-pressed")).to.equal("true");
    field.button("Vet").click();
    expect(field.leave()).to.deep.equal(["een twee"]);
  });

  it("makes a link of words by the form for its address, by keyboard alone", async () => {
    const field = new Field(["Lees het Kompas"]);
    await field.element.updateComplete;
    await field.select(9, 6);
    await field.type("+Control+k");
    await field.element.updateComplete;
    expect(document.activeElement).to.equal(field.element.querySelector("input"));
    await expect(find("main")).to.be.accessible();
    await field.type("http://example.org", "+Enter");
    await field.element.updateComplete;
    const input = field.element.querySelector("input");
    expect(input?.getAttribute("aria-invalid")).to.equal("true");
    await field.type("+Control+a", "https://example.org/kompas", "+Enter");
    expect(document.activeElement).to.equal(field.textbox);
    expect(field.leave()).to.deep.equal([
      "Lees het ",
      { link: "Kompas", href: "https://example.org/kompas" },
    ]);
  });

  it("changes the address of the link in which the cursor is, and takes the link away", async () => {
    const field = new Field(["Lees ", { link: "dit", href: "https://example.org/oud" }]);
    await field.element.updateComplete;
    await field.select(6, 0);
    field.button("Link").click();
    await field.element.updateComplete;
    expect(field.element.querySelector("input")?.value).to.equal("https://example.org/oud");
    await field.type("+Control+a", "https://example.org/nieuw", "+Enter");
    expect(field.leave()).to.deep.equal([
      "Lees ",
      { link: "dit", href: "https://example.org/nieuw" },
    ]);
    await field.select(6, 0);
    field.button("Link").click();
    await field.element.updateComplete;
    field.button("Haal de link weg").click();
    expect(field.leave()).to.deep.equal(["Lees dit"]);
  });

  it("asks to select words first, and closes the form by Escape", async () => {
    const field = new Field(["Lees dit"]);
    await field.element.updateComplete;
    await field.select(0, 0);
    field.button("Link").click();
    await field.element.updateComplete;
    expect(field.element.querySelector("[role=status]")?.textContent).to.contain("Selecteer eerst");
    await field.select(0, 4);
    field.button("Link").click();
    await field.element.updateComplete;
    await field.type("+Escape");
    await field.element.updateComplete;
    expect(field.element.querySelector("input")).to.equal(null);
    expect(document.activeElement).to.equal(field.textbox);
  });

  it("leaves a link a link where somebody makes it bold", async () => {
    const text = ["Lees ", { link: "dit", href: "https://example.org/" }, " stuk"];
    const field = new Field(text);
    await field.element.updateComplete;
    await field.select(0, 13);
    await field.type("+Control+b");
    expect(field.leave()).to.deep.equal([
      { strong: "Lees " },
      { link: "dit", href: "https://example.org/" },
      { strong: " stuk" },
    ]);
  });

  it("undoes and redoes what was typed", async () => {
    const field = new Field(["een"]);
    await field.element.updateComplete;
    field.textbox.focus();
    await field.type("+Control+End", " twee", "+Control+z");
    expect(field.textbox.innerText).to.equal("een");
    await field.type("+Control+y");
    expect(field.leave()).to.deep.equal(["een twee"]);
  });

  it("stays one paragraph", async () => {
    const field = new Field(["een"]);
    await field.element.updateComplete;
    field.textbox.focus();
    await field.type("+Control+End", "+Enter", "+Shift+Enter", "twee");
    expect(field.leave()).to.deep.equal(["eentwee"]);
  });

  it("keeps only bold and links with https of what is pasted from Word or a page", async () => {
    const field = new Field([]);
    await field.element.updateComplete;
    await field.paste({
      "text/plain": "niet dit",
      "text/html": `<html><head><style>p { color: red }</style></head><body><!--StartFragment-->
        <h1 class="MsoTitle">Kop</h1>
        <p class="MsoNormal"><b>Vet</b>, <span style="font-weight:700">ook
        vet</span>&nbsp;en <i>schuin</i>.</p>
        <ul><li>een <a href="https://example.org/a">link</a></li><li><a href="http://example.org/">geen</a></li></ul>
        <b style="font-weight:normal">gewoon</b><img src="x" alt="plaatje"><script>hit()</script>
        <!--EndFragment--></body></html>`,
    });
    expect(field.leave()).to.deep.equal([
      "Kop ",
      { strong: "Vet" },
      ", ",
      { strong: "ook vet" },
      " en schuin. een ",
      { link: "link", href: "https://example.org/a" },
      " geen gewoon",
    ]);
  });

  it("keeps a word as it is that somebody moves", async () => {
    const field = new Field(["een ", { link: "twee" }, " ", { strong: "drie" }]);
    await field.element.updateComplete;
    await field.select(4, 5);
    const clipboardData = new DataTransfer();
    field.textbox.dispatchEvent(clipboardEvent("cut", clipboardData));
    expect(field.textbox.innerText).to.equal("een drie");
    await field.type("+Control+Home");
    await selectionRead();
    field.textbox.dispatchEvent(clipboardEvent("paste", clipboardData));
    expect(field.leave()).to.deep.equal([{ link: "twee" }, " een ", { strong: "drie" }]);
  });

  it("leaves what is selected where what is pasted has no text", async () => {
    const field = new Field(["een twee"]);
    await field.element.updateComplete;
    await field.select(0, 3);
    await field.paste({ "image/png": "" });
    expect(field.leave()).to.equal(undefined);
    expect(field.textbox.innerText).to.equal("een twee");
  });

  it("takes what is dropped from elsewhere as what is pasted", async () => {
    const field = new Field(["een"]);
    await field.element.updateComplete;
    const { right, top, height } = field.textbox.getBoundingClientRect();
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/html", "<p> <b>twee</b></p><style>b {}</style>");
    const options = { dataTransfer, bubbles: true, cancelable: true };
    const place = { clientX: right - 5, clientY: top + height / 2 };
    field.textbox.dispatchEvent(new DragEvent("drop", { ...options, ...place }));
    field.textbox.focus();
    expect(field.leave()).to.deep.equal(["een", { strong: "twee" }]);
  });

  it("joins the lines of pasted text", async () => {
    const field = new Field(["Begin "]);
    await field.element.updateComplete;
    field.textbox.focus();
    await field.type("+Control+End");
    await field.paste({ "text/plain": "een\r\n\r\ntwee\t drie\n" });
    expect(field.leave()).to.deep.equal(["Begin een twee drie"]);
  });

  it("shows a text that came from elsewhere, and is the same again after it was moved", async () => {
    const field = new Field(["een"]);
    await field.element.updateComplete;
    field.element.value = ["twee"];
    await field.element.updateComplete;
    expect(field.textbox.innerText).to.equal("twee");
    field.textbox.focus();
    await field.type("+Control+End", "!");
    find("#next").after(field.element);
    expect(field.textbox.innerText).to.equal("twee!");
    field.textbox.focus();
    await field.type("+Control+End", "+Control+z");
    expect(field.textbox.innerText).to.equal("twee");
  });
});
