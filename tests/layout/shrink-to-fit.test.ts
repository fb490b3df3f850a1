import { expect } from "@open-wc/testing";
import { html, type TemplateResult } from "lit";
import { register } from "../../src/elements/register.js";
import { reserveSpaceStyleSheet } from "../../src/layout/reserve-space.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland } from "../feeds/published.js";
import { settled, show } from "../page.js";

register();

/** Boxes of a page that are as wide as their contents, if there is room for that. */
const contexts: Record<string, (content: TemplateResult) => TemplateResult> = {
  "a fieldset": (content) => html`<fieldset>${content}</fieldset>`,
  "a float": (content) => html`<div class="float">${content}</div>`,
  "an inline-block": (content) => html`<div class="inline-block">${content}</div>`,
  "an inline-flex": (content) => html`<div class="inline-flex">${content}</div>`,
  "a box with fit-content": (content) => html`<div class="fit-content">${content}</div>`,
  "an absolute box": (content) => html`<div class="absolute">${content}</div>`,
  "a flex row": (content) => html`<div class="flex">${content}</div>`,
  "a grid with an auto column": (content) =>
    html`<div class="grid">
      ${content}
      <p>Tekst ernaast</p>
    </div>`,
  "a table cell": (content) =>
    html`<table>
      <tr>
        <td>${content}</td>
        <td>Tekst ernaast</td>
      </tr>
    </table>`,
};

const styles = html`<style>
  .page {
    position: relative;
    inline-size: 320px;
    font: 16px/1.5 "Liberation Sans";
  }
  .page > :not(style) {
    box-sizing: border-box;
    padding: 19px;
  }
  .float {
    float: left;
  }
  .inline-block {
    display: inline-block;
  }
  .inline-flex {
    display: inline-flex;
  }
  .fit-content {
    inline-size: fit-content;
  }
  .absolute {
    position: absolute;
  }
  .flex {
    display: flex;
  }
  .grid {
    display: grid;
    grid-template-columns: auto auto;
    gap: 19px;
  }
  .min-content {
    inline-size: min-content;
  }
</style>`;

const elements: Record<string, (feed: string) => TemplateResult> = {
  "the overview": (feed) => html`<basisniveau-overview feed=${feed}></basisniveau-overview>`,
  "a theme": (feed) => html`<basisniveau-theme feed=${feed} theme="zicht"></basisniveau-theme>`,
  "a tile": (feed) =>
    html`<basisniveau-indicator feed=${feed} indicator="training"></basisniveau-indicator>`,
  "the contact card": (feed) => html`<basisniveau-contact feed=${feed}></basisniveau-contact>`,
};

/** Shows an element in a context, on a page of 320 pixels. */
async function shownIn(
  context: (content: TemplateResult) => TemplateResult,
  element: TemplateResult,
): Promise<{ page: HTMLElement; element: Element }> {
  const page = show(html`<div class="page">${styles}${context(element)}</div>`);
  const found = [...page.querySelectorAll("*")].find(({ localName }) => localName.includes("-"));
  if (!found) {
    throw new Error("no element");
  }
  if (found.localName.startsWith("basisniveau-")) {
    await settled(found);
  }
  return { page, element: found };
}

describe("an element in a box that is as wide as its contents", () => {
  const sheet = new CSSStyleSheet();

  before(() => {
    answerWithFeed(middenNederland());
    document.adoptedStyleSheets.push(sheet);
  });

  afterEach(() => {
    sheet.replaceSync("");
  });

  after(restoreFetch);

  for (const [where, context] of Object.entries(contexts)) {
    for (const [what, element] of Object.entries(elements)) {
      it(`makes a page of 320 px no wider: ${what} in ${where}`, async () => {
        const { page } = await shownIn(context, element(newAddress()));
        expect(page.scrollWidth).to.equal(320);
      });
    }

    it(`makes a page of 320 px no wider before the script has run, in ${where}`, async () => {
      const reserved = reserveSpaceStyleSheet(middenNederland());
      sheet.replaceSync(reserved.replaceAll("basisniveau-", "unknown-"));
      const tile = html`<unknown-indicator>75% van de gemeenten</unknown-indicator>`;
      const { page } = await shownIn(context, tile);
      expect(page.scrollWidth).to.equal(320);
    });
  }

  it("is as wide as a tile with a long word where contents get no more than they need", async () => {
    const narrow = (content: TemplateResult) => html`<div class="min-content">${content}</div>`;
    const { element } = await shownIn(narrow, elements["a tile"]?.(newAddress()) ?? html``);
    expect(element.getBoundingClientRect().width).to.equal(192);
  });

  it("fits in a column that is narrower than a long word", async () => {
    const narrow = (content: TemplateResult) => html`<div style="width: 98px">${content}</div>`;
    const { element } = await shownIn(narrow, elements["a tile"]?.(newAddress()) ?? html``);
    expect(element.getBoundingClientRect().width).to.equal(60);
    expect(element.scrollWidth).to.be.at.most(60);
  });
});
