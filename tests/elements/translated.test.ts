import { expect } from "@open-wc/testing";
import { html } from "lit";
import type { BasisniveauIndicator } from "../../src/elements/indicator.js";
import { register } from "../../src/elements/register.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland } from "../feeds/published.js";
import { readable, settled, show } from "../page.js";

register();

/** Replaces every text of an element, as Chrome's translation does. */
function translate({ shadowRoot }: Element): void {
  const texts = document.createTreeWalker(shadowRoot ?? document, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (texts.nextNode()) {
    nodes.push(texts.currentNode);
  }
  for (const node of nodes.filter(({ textContent }) => textContent?.trim())) {
    const font = document.createElement("span");
    font.textContent = `(${node.textContent ?? ""})`;
    node.parentNode?.replaceChild(font, node);
  }
}

async function translatedTile(): Promise<BasisniveauIndicator> {
  answerWithFeed(middenNederland());
  const element = show<BasisniveauIndicator>(
    html`<basisniveau-indicator feed=${newAddress()} indicator="training"></basisniveau-indicator>`,
  );
  await settled(element);
  translate(element);
  expect(readable(element)).to.match(/^\(32%\)/);
  return element;
}

describe("an element whose text the browser has translated", () => {
  afterEach(restoreFetch);

  it("shows the new figure after a reload", async () => {
    const element = await translatedTile();
    const feed = middenNederland();
    Object.assign(feed.surveys[0]?.figures ?? {}, { training: { percentage: 64 } });
    answerWithFeed(feed);
    element.reload();
    await new Promise((resolve) => {
      element.addEventListener("basisniveau-load", resolve, { once: true });
    });
    expect(readable(element)).to.match(/^64% van de gemeenten heeft terugkerende training/);
    expect(readable(element)).not.to.include("(van ");
  });

  it("shows another indicator when its attribute changes", async () => {
    const element = await translatedTile();
    element.setAttribute("indicator", "contactpersoon");
    await element.updateComplete;
    expect(readable(element)).to.match(/^75% van de gemeenten heeft een aandachtfunctionaris/);
    expect(readable(element)).not.to.include("(van ");
  });
});
