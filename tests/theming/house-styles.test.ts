import { expect } from "@open-wc/testing";
import { html } from "lit";
import { register } from "../../src/elements/register.js";
import { houseStyles, wear } from "../../stories/house-styles.js";
import {
  answerWith,
  answerWithFeed,
  newAddress,
  restoreFetch,
  voorbeeldregio,
} from "../fake-fetch.js";
import { settled, show } from "../page.js";
import { contrast } from "./contrast.js";

register();

/** Every element in a tree of shadow roots. */
function all(root: ParentNode): Element[] {
  return [...root.querySelectorAll("*")].flatMap((element) => [
    element,
    ...(element.shadowRoot ? all(element.shadowRoot) : []),
  ]);
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
}

/** Text of 24 px, or bold text of 18.66 px, counts as large. */
function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}

/** Text that has too little contrast, with what it has. */
function faintText(root: ParentNode): string[] {
  return all(root)
    .filter((element) => hasText(element) && element.localName !== "style")
    .flatMap((element) => {
      const style = getComputedStyle(element);
      const found = contrast(element, style.color);
      return found < (isLarge(style) ? 3 : 4.5)
        ? [`${found.toFixed(2)} ${element.textContent.trim().slice(0, 40)}`]
        : [];
    });
}

/** Drawn parts that hardly stand out, with the contrast that they have. */
function faintDrawing(root: ParentNode, part: string): string[] {
  return all(root)
    .filter((element) => element.matches(`svg [part=${part}]`))
    .flatMap((element) => {
      const { fill, stroke, opacity } = getComputedStyle(element);
      const found = contrast(element, fill === "none" ? stroke : fill, Number(opacity));
      return found < 3 ? [`${found.toFixed(2)} ${element.outerHTML.slice(0, 60)}`] : [];
    });
}

describe("every house style", () => {
  afterEach(() => {
    wear("geen");
    restoreFetch();
  });

  for (const [name, { title }] of Object.entries(houseStyles)) {
    it(`lets every text be read: ${title}`, async () => {
      wear(name);
      answerWithFeed(voorbeeldregio());
      const overview = show(
        html`<basisniveau-overview feed=${newAddress()}></basisniveau-overview>`,
      );
      await settled(overview);
      expect(faintText(document.body)).to.deep.equal([]);
      expect(faintDrawing(document.body, "track")).to.deep.equal([]);
      expect(faintDrawing(document.body, "fill")).to.deep.equal([]);
      answerWith(() => new Response("", { status: 503, headers: { "Retry-After": "0.01" } }));
      const failing = show(
        html`<basisniveau-contact feed=${newAddress()}>Terugval</basisniveau-contact>`,
      );
      await settled(failing);
      expect(faintText(document.body)).to.deep.equal([]);
    });
  }

  it("lets drawings stand out when the page changes its style later, and gives the accent back", async () => {
    answerWithFeed(voorbeeldregio());
    const element = show(
      html`<basisniveau-indicator
        feed=${newAddress()}
        indicator="contactpersoon"
      ></basisniveau-indicator>`,
    );
    await settled(element);
    const fill = element.shadowRoot?.querySelector("[part=fill]");
    const colour = () => fill && getComputedStyle(fill).color;
    wear("licht");
    while (faintDrawing(document.body, "fill").length > 0) {
      await new Promise(requestAnimationFrame);
    }
    expect(colour()).to.equal("rgb(51, 51, 51)");
    wear("utrecht");
    while (colour() !== "rgb(164, 15, 28)") {
      await new Promise(requestAnimationFrame);
    }
  });
});
