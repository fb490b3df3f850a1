import { expect } from "@open-wc/testing";
import { html } from "lit";
import manifest from "../../custom-elements.json";
import type { FeedElement } from "../../src/elements/feed-element.js";
import { register } from "../../src/elements/register.js";
import { answerWith, answerWithFeed, newAddress, never, restoreFetch } from "../fake-fetch.js";
import { voorbeeldregio } from "../feeds/published.js";
import { settled, show, waiting } from "../page.js";

register();

type Named = { name: string }[];

interface Declaration {
  name: string;
  tagName?: string;
  cssParts?: Named;
  cssProperties?: Named;
  attributes?: Named;
  events?: Named;
}

/** The manifest's declaration of a tag. */
function recordOf(tag: string) {
  const declarations = manifest.modules.flatMap((module): Declaration[] => module.declarations);
  const declaration = declarations.find(({ tagName }) => tagName === tag);
  const names = (things: Named = []) => things.map(({ name }) => name).sort();
  return {
    parts: names(declaration?.cssParts),
    properties: names(declaration?.cssProperties),
    attributes: names(declaration?.attributes),
    events: names(declaration?.events),
  };
}

/** Every part that an element shows in any state. */
async function partsOf(element: FeedElement<unknown>): Promise<string[]> {
  const parts = new Set<string>();
  const look = () => {
    for (const part of element.shadowRoot?.querySelectorAll("[part]") ?? []) {
      parts.add(part.getAttribute("part") ?? "");
    }
  };
  answerWith(never);
  element.feed = newAddress();
  await waiting(element);
  look();
  answerWith(() => new Response("", { status: 503, headers: { "Retry-After": "0.01" } }));
  element.feed = newAddress();
  await settled(element);
  look();
  const feed = voorbeeldregio();
  const link = { link: "contactpersoon", href: "https://example.org/" };
  Object.assign(feed.themes[0]?.indicators[0] ?? {}, { statement: [link] });
  answerWithFeed(feed);
  element.feed = newAddress();
  while (element.shadowRoot?.querySelector("slot")) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await settled(element);
  look();
  for (const [attribute, value] of [
    ["chart", "icons"],
    ["chart", "trend"],
    ["municipality", "Zeist"],
    ["answer", "yes"],
  ] as const) {
    element.setAttribute(attribute, value);
    await element.updateComplete;
    look();
  }
  return [...parts].sort();
}

/** Every custom property that the styles of an element use. */
function propertiesOf(element: FeedElement<unknown>): string[] {
  const { elementStyles } = element.constructor as typeof FeedElement;
  const text = elementStyles.map((style) => ("cssText" in style ? style.cssText : "")).join("");
  return [...new Set(text.match(/(?<=var\()--basisniveau-[\w-]+/g))].sort();
}

describe("the record of the public surface", () => {
  afterEach(restoreFetch);

  for (const [tag, template] of [
    ["basisniveau-overview", html`<basisniveau-overview></basisniveau-overview>`],
    ["basisniveau-theme", html`<basisniveau-theme theme="beleid"></basisniveau-theme>`],
    [
      "basisniveau-indicator",
      html`<basisniveau-indicator indicator="contactpersoon"></basisniveau-indicator>`,
    ],
    ["basisniveau-contact", html`<basisniveau-contact></basisniveau-contact>`],
  ] as const) {
    it(`names every part, custom property and attribute of ${tag}, and no other`, async () => {
      answerWith(never);
      const element = show<FeedElement<unknown>>(template);
      const record = recordOf(tag);
      expect(await partsOf(element)).to.deep.equal(record.parts);
      expect(propertiesOf(element)).to.deep.equal(record.properties);
      const { observedAttributes } = element.constructor as typeof FeedElement;
      expect([...observedAttributes].sort()).to.deep.equal(record.attributes);
      expect(record.events).to.deep.equal(["basisniveau-error", "basisniveau-load"]);
    });
  }
});
