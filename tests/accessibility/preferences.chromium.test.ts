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
      for (const [story, chart] of [
        ["Tegel: Klaar", "svg.ring"],
        ["Tegel: Balk", "svg.bar"],
      ] as const) {
        const root = await shown(story);
        const { borderTopWidth, borderTopColor } = styleOf(root, chart);
        expect([borderTopWidth, borderTopColor]).to.deep.equal(["1px", "rgb(0, 0, 0)"]);
        const opacity = (part: string) =>
          Number(styleOf(root, `${chart} > [part=${part}]`).opacity);
        expect(opacity("fill")).to.equal(1);
        expect(opacity("track")).to.be.within(0.3, 0.5);
      }
      const icons = await shown("Tegel: Pictogrammen");
      expect(styleOf(icons, ".icons > [part=fill]").fill).not.to.equal("none");
      expect(styleOf(icons, ".icons > [part=track]").fill).to.equal("none");
    });

    it("are the colors that are drawn with", async () => {
      wear("utrecht");
      const root = await shown("Tegel: Klaar");
      expect(styleOf(root, "[part=fill]").stroke).to.equal("rgb(0, 0, 0)");
    });

    it("leave the lines between figures, and lines under links", async () => {
      wear("utrecht");
      const root = await shown("Overzicht: Alles wat een bestand kan bevatten");
      const { borderTopStyle, borderTopWidth, borderTopColor } = styleOf(root, ".row + .row");
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
    for (const selector of [".row + .row", "[part=theme]", "td"]) {
      expect(styleOf(root, selector).borderBlockStartColor, selector).to.equal("rgb(26, 26, 26)");
    }
    expect(styleOf(root, ".muted").color).to.equal("rgb(26, 26, 26)");
  });

  it("less contrast takes the borders around tiles away, and no text", async () => {
    wear("utrecht");
    const border = async () =>
      styleOf(await shown("Tegel: Klaar"), "[part=tile]").borderBlockStartColor;
    expect(await border()).to.equal("rgb(208, 208, 208)");
    await prefer({ "prefers-contrast": "less" });
    expect(await border()).to.equal("rgba(0, 0, 0, 0)");
  });
});
