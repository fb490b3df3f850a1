import { expect } from "@open-wc/testing";
import { html } from "lit";
import { register } from "../../src/elements/register.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland } from "../feeds/published.js";
import { settled, show } from "../page.js";

register();

/** What a page sets for a text of its own, and for no text of ours. */
const declarations = [
  "white-space: nowrap",
  "white-space: pre",
  "text-wrap: nowrap",
  "letter-spacing: -0.31em",
  "word-spacing: 2em",
  "text-indent: -9999px",
  "text-align: right",
  "text-transform: uppercase",
  "text-shadow: 0 1px white",
  "font-style: italic",
  "font-variant: small-caps",
  "word-break: break-all",
  "line-break: anywhere",
  "cursor: wait",
  "-webkit-text-fill-color: transparent",
  "-webkit-text-stroke: 3px white",
];

/** Box within an element, and computed styles, of everything in it. */
function picture(element: Element): string[] {
  const names = declarations.map((declaration) => declaration.replace(/:.*/, ""));
  const corner = element.getBoundingClientRect();
  return [...(element.shadowRoot?.querySelectorAll("*:not(slot)") ?? [])].map((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    const style = getComputedStyle(each);
    const values = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    const box = [left - corner.left, top - corner.top, width, height].map((pixels) =>
      pixels.toFixed(1),
    );
    return [each.localName, ...box, ...values].join("; ");
  });
}

describe("a page's style for its own texts", () => {
  const sheet = new CSSStyleSheet();

  before(() => {
    answerWithFeed(middenNederland());
    document.adoptedStyleSheets.push(sheet);
  });

  afterEach(() => {
    sheet.replaceSync("");
  });

  after(restoreFetch);

  for (const declaration of declarations) {
    it(`changes no text of ours: ${declaration}`, async () => {
      const parent = show(
        html`<div id="page" style="inline-size: 320px">
          <basisniveau-overview feed=${newAddress()}></basisniveau-overview>
        </div>`,
      );
      const element = parent.firstElementChild ?? parent;
      await settled(element);
      element.shadowRoot?.querySelector("summary")?.click();
      const plain = picture(element);
      expect(plain.length).to.be.above(100);
      const changed = () => picture(element).filter((line, index) => line !== plain[index]);
      sheet.replaceSync(`#page { ${declaration}; }`);
      expect(changed(), "inherited").to.deep.equal([]);
      sheet.replaceSync(`basisniveau-overview { ${declaration}; }`);
      expect(changed(), "set on the element").to.deep.equal([]);
    });
  }

  it("is that of a fallback too", async () => {
    sheet.replaceSync(
      "main { white-space: nowrap; text-transform: uppercase; text-align: right; }",
    );
    const element = show(
      html`<basisniveau-indicator feed="http://[" indicator="training">
        <p>Driekwart van de gemeenten</p>
      </basisniveau-indicator>`,
    );
    await settled(element);
    const { whiteSpace, textTransform, textAlign } = getComputedStyle(
      element.firstElementChild ?? element,
    );
    expect([whiteSpace, textTransform, textAlign]).to.deep.equal(["nowrap", "uppercase", "right"]);
  });

  for (const [page, ours] of Object.entries({ "0px": 16, "8px": 8, "11px": 11, "24px": 24 })) {
    it(`with a font size of ${page} gives our text one of ${String(ours)} px`, () => {
      const element = show(
        html`<div style="font-size: ${page}"><basisniveau-overview></basisniveau-overview></div>`,
      ).firstElementChild;
      expect(element && getComputedStyle(element).fontSize).to.equal(`${String(ours)}px`);
    });
  }

  for (const [token, ours] of Object.entries({
    "1.25em": "25px",
    "125%": "25px",
    "calc(1em + 5px)": "25px",
    "18px": "18px",
    "1.5rem": "24px",
    nonsense: "20px",
  })) {
    it(`of a page that uses a token of ${token} itself has that size once`, async () => {
      sheet.replaceSync(`
        html { font-size: 16px; }
        #page { --utrecht-document-font-size: ${token}; font-size: 20px; }
        #page > * { font-size: var(--utrecht-document-font-size); }
      `);
      const page = show(
        html`<div id="page">
          <div><basisniveau-overview feed=${newAddress()}></basisniveau-overview></div>
        </div>`,
      );
      const element = page.querySelector("basisniveau-overview") ?? page;
      await settled(element);
      expect(getComputedStyle(element).fontSize).to.equal(ours);
    });
  }

  it("gives way to our own property, also in em", () => {
    sheet.replaceSync(`
      #page { --utrecht-document-font-size: 18px; font-size: 20px; }
      basisniveau-overview { --basisniveau-font-size: 1.5em; }
    `);
    const element = show(
      html`<div id="page"><basisniveau-overview></basisniveau-overview></div>`,
    ).firstElementChild;
    expect(element && getComputedStyle(element).fontSize).to.equal("30px");
  });
});
