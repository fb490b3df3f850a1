import { expect } from "@open-wc/testing";
import { answerFeeds } from "../../stories/answers.js";
import { wear } from "../../stories/house-styles.js";
import { prefer } from "../browser.js";
import { states } from "../stories.js";

async function shown(title: string): Promise<ShadowRoot> {
  const root = (await states.find((state) => state.title === title)?.show())?.shadowRoot;
  if (!root) {
    throw new Error(`no story "${title}"`);
  }
  return root;
}

function styleOf(root: ParentNode, selector: string): CSSStyleDeclaration {
  const element = root.querySelector(selector);
  if (!element) {
    throw new Error(`no ${selector}`);
  }
  return getComputedStyle(element);
}

describe("what a visitor prefers", () => {
  let goBack: () => void;

  before(() => {
    goBack = answerFeeds();
  });

  afterEach(async () => {
    wear("geen");
    await prefer();
  });

  after(() => goBack());

  describe("forced colors", () => {
    beforeEach(() => prefer({ "forced-colors": "active" }));

    it("leave the filled and the empty part of a drawing apart, by shape and not by color alone", async () => {
      wear("utrecht");
      const ring = await shown("Tegel: Klaar");
      const width = (part: string) =>
        parseFloat(styleOf(ring, `.ring > [part=${part}]`).strokeWidth);
      expect(width("fill")).to.be.above(2 * width("track"));
      const bar = await shown("Tegel: Balk");
      const height = (part: string) =>
        bar.querySelector(`.bar > [part=${part}]`)?.getBoundingClientRect().height ?? 0;
      expect(height("fill")).to.be.above(2 * height("track"));
      const icons = await shown("Tegel: Pictogrammen");
      expect(styleOf(icons, ".icons > [part=fill]").fill).not.to.equal("none");
      expect(styleOf(icons, ".icons > [part=track]").fill).to.equal("none");
    });

    it("are the colors that are drawn with", async () => {
      wear("utrecht");
      const root = await shown("Tegel: Klaar");
      expect(styleOf(root, "[part=fill]").stroke).to.equal("rgb(0, 0, 0)");
    });

    it("leave borders around tiles, and lines under links", async () => {
      wear("utrecht");
      const root = await shown("Overzicht: Alles wat een bestand kan bevatten");
      const { borderTopStyle, borderTopWidth, borderTopColor } = styleOf(root, "[part=tile]");
      expect([borderTopStyle, borderTopWidth]).to.deep.equal(["solid", "1px"]);
      expect(borderTopColor).to.equal("rgb(0, 0, 0)");
      for (const link of root.querySelectorAll("a")) {
        expect(getComputedStyle(link).textDecorationLine).to.equal("underline");
      }
    });
  });

  it("more contrast gives borders and small text the color of the text", async () => {
    wear("utrecht");
    await prefer({ "prefers-contrast": "more" });
    const root = await shown("Thema: Als tabel");
    for (const selector of ["[part=tile]", "[part=theme]", "td"]) {
      expect(styleOf(root, selector).borderBlockStartColor, selector).to.equal("rgb(26, 26, 26)");
    }
    expect(styleOf(root, ".muted").color).to.equal("rgb(26, 26, 26)");
  });

  it("less contrast takes the borders around tiles away, and no text", async () => {
    wear("utrecht");
    const border = async () =>
      styleOf(await shown("Thema: Klaar"), "[part=tile]").borderBlockStartColor;
    expect(await border()).to.equal("rgb(208, 208, 208)");
    await prefer({ "prefers-contrast": "less" });
    expect(await border()).to.equal("rgba(0, 0, 0, 0)");
  });
});
