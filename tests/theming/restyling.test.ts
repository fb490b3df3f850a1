import { expect } from "@open-wc/testing";
import { html } from "lit";
import { register } from "../../src/elements/register.js";
import { answerFeeds } from "../../stories/answers.js";
import { parts, properties, type Restylable } from "../../stories/restyling.js";
import { settled, show, waiting } from "../page.js";

register();

async function pictureOf({ name, picture }: Restylable): Promise<Element> {
  const element = show(html`<div id="picture">${picture}</div>`).firstElementChild;
  if (!element) {
    throw new Error("no element");
  }
  await (name === "placeholder" ? waiting(element) : settled(element));
  for (const details of element.shadowRoot?.querySelectorAll("details") ?? []) {
    details.open = true;
  }
  return element;
}

/** Computed styles of everything in an element. */
function looks(element: Element): string {
  const all = [element, ...(element.shadowRoot?.querySelectorAll("*") ?? [])];
  return all
    .map((each) => {
      const { width, height } = each.getBoundingClientRect();
      const style = getComputedStyle(each);
      const { color, backgroundColor, borderTopColor, borderTopLeftRadius, outlineColor } = style;
      const { fontFamily, fontSize, fontWeight, lineHeight } = style;
      return [
        width,
        height,
        color,
        backgroundColor,
        borderTopColor,
        borderTopLeftRadius,
        outlineColor,
      ]
        .concat([fontFamily, fontSize, fontWeight, lineHeight])
        .join();
    })
    .join("\n");
}

describe("what a designer can restyle", () => {
  const sheet = new CSSStyleSheet();
  let goBack: () => void;

  before(() => {
    goBack = answerFeeds();
    document.adoptedStyleSheets.push(sheet);
  });

  after(() => {
    goBack();
    sheet.replaceSync("");
  });

  for (const part of parts) {
    it(`has a live picture of the part ${part.name}`, async () => {
      sheet.replaceSync("");
      const element = await pictureOf(part);
      const found = element.shadowRoot?.querySelector(`[part=${part.name}]`);
      expect(found?.getBoundingClientRect().width).to.be.above(0);
      sheet.replaceSync(`#picture > ${part.css}`);
      expect(found && getComputedStyle(found).outlineColor).to.equal("rgb(163, 0, 92)");
    });
  }

  for (const property of properties) {
    it(`changes with ${property.name}`, async () => {
      sheet.replaceSync("");
      const element = await pictureOf(property);
      // The test can't hover, so hover styles are looked up in the style sheet.
      if (property.name === "--basisniveau-link-hover-color") {
        const rules = element.shadowRoot?.adoptedStyleSheets.flatMap(({ cssRules }) => [
          ...cssRules,
        ]);
        const hover = rules?.find(({ cssText }) => cssText.startsWith("a:hover"));
        expect(hover?.cssText).to.include(property.name);
        return;
      }
      if (property.name === "--basisniveau-focus-outline-color") {
        element.shadowRoot?.querySelector<HTMLElement>("a, button, summary")?.focus();
      }
      const before = looks(element);
      sheet.replaceSync(`#picture > ${property.css}`);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(looks(element)).not.to.equal(before);
    });
  }
});
