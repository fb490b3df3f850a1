import { expect } from "@open-wc/testing";
import { html, type TemplateResult } from "lit";
import { type ChartName, chartNames } from "../../src/charts/chart.js";
import { register } from "../../src/elements/register.js";
import type { Feed } from "../../src/feed/schema.js";
import { subjectsIn, type Subject } from "../../src/feed/subject.js";
import { reserveSpaceStyleSheet } from "../../src/layout/reserve-space.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland, voorbeeldregio } from "../feeds/published.js";
import { houseStyles, wear } from "../../stories/house-styles.js";
import { settled, show } from "../page.js";

register();

/** Look of a page: a font, or a house style. */
interface Look {
  font: string;
  lineHeight?: number;
  /** Values of public custom properties for sizes. */
  sizes?: Record<string, string>;
}

/** A common font, then two with the widest letters and the greatest line height that are common. */
const usual: Look = { font: '16px "Liberation Sans"', lineHeight: 1.5 };
const looks: Look[] = [
  usual,
  { font: '18px "DejaVu Sans"', lineHeight: 1.6 },
  { font: '20px "DejaVu Serif"', lineHeight: 1.6 },
];

function element(subject: Subject, chart: ChartName, feed: string): TemplateResult {
  switch (subject.kind) {
    case "overview":
      return html`<basisniveau-overview feed=${feed} chart=${chart}></basisniveau-overview>`;
    case "theme":
      return html`<basisniveau-theme
        theme=${subject.id}
        feed=${feed}
        chart=${chart}
      ></basisniveau-theme>`;
    case "indicator":
      return html`<basisniveau-indicator
        indicator=${subject.id}
        feed=${feed}
        chart=${chart}
      ></basisniveau-indicator>`;
    case "contact":
      return html`<basisniveau-contact feed=${feed}></basisniveau-contact>`;
  }
}

/** The style sheet for undefined elements, as ours are before the script has run. */
function beforeTheScript(feed: Feed): string {
  return reserveSpaceStyleSheet(feed).replaceAll("basisniveau-", "unknown-");
}

describe("the style sheet that reserves space", () => {
  const feeds: Record<string, Feed> = {
    "midden-nederland": middenNederland(),
    voorbeeldregio: voorbeeldregio() as Feed,
  };
  const sheet = new CSSStyleSheet();

  beforeEach(() => {
    document.adoptedStyleSheets.push(sheet);
  });

  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    restoreFetch();
    wear("geen");
  });

  /** Every subject of a feed with every chart, once its figures are shown. */
  async function showAll(feed: Feed): Promise<HTMLElement> {
    answerWithFeed(feed);
    const address = newAddress();
    const place = show(
      html`<div>
        ${subjectsIn(feed).flatMap((subject) =>
          chartNames.map((chart) => element(subject, chart, address)),
        )}
      </div>`,
    );
    await Promise.all([...place.children].map(settled));
    return place;
  }

  /** Needed and reserved height of each element, in columns from 280 to 1280 pixels. */
  async function heights(feed: Feed, { font, lineHeight, sizes = {} }: Look) {
    sheet.replaceSync(beforeTheScript(feed));
    const place = await showAll(feed);
    const elements = [...place.children];
    const twins = elements.map(({ localName, attributes }) => {
      const twin = document.createElement(localName.replace("basisniveau-", "unknown-"));
      for (const { name, value } of attributes) {
        twin.setAttribute(name, value);
      }
      return twin;
    });
    place.append(...twins);
    place.style.font = font;
    if (lineHeight) {
      place.style.setProperty("--basisniveau-line-height", String(lineHeight));
    }
    for (const [property, size] of Object.entries(sizes)) {
      place.style.setProperty(property, size);
    }
    const found: { element: Element; width: number; needed: number; reserved: number }[] = [];
    for (let width = 280; width <= 1280; width += 40) {
      place.style.inlineSize = `${String(width)}px`;
      for (const [index, element] of elements.entries()) {
        const needed = element.getBoundingClientRect().height;
        const reserved = twins[index]?.getBoundingClientRect().height ?? 0;
        found.push({ element, width, needed, reserved });
      }
    }
    return found;
  }

  const told = ({
    element,
    width,
    needed,
    reserved,
  }: Awaited<ReturnType<typeof heights>>[number]) =>
    `${element.localName} ${[...element.attributes].map(({ value }) => value).join(" ")}, ${width} pixels wide: ${needed} in ${reserved}`;

  for (const [name, feed] of Object.entries(feeds)) {
    for (const look of looks) {
      it(`reserves enough for everything in ${name} in ${look.font}, in any column`, async function () {
        this.timeout(60_000);
        const found = await heights(feed, look);
        expect(
          found.filter(({ needed, reserved }) => !(reserved >= needed)).map(told),
        ).to.deep.equal([]);
      });
    }
  }

  for (const [name, { title }] of Object.entries(houseStyles)) {
    it(`reserves enough for the real figures in the house style ${title}`, async function () {
      this.timeout(60_000);
      wear(name);
      const found = await heights(middenNederland(), { font: '16px "DejaVu Sans"' });
      expect(found.filter(({ needed, reserved }) => !(reserved >= needed)).map(told)).to.deep.equal(
        [],
      );
    });
  }

  it("reserves enough where public properties make parts smaller, since it counts with their defaults", async function () {
    this.timeout(60_000);
    const sizes = {
      "--basisniveau-heading-2-font-size": "1.5em",
      "--basisniveau-heading-3-font-size": "1.25em",
      "--basisniveau-tile-value-font-size": "1.75em",
      "--basisniveau-tile-chart-inline-size": "8em",
      "--basisniveau-tile-padding": "0.75em",
      "--basisniveau-contact-padding": "1em",
      "--basisniveau-overview-gap": "2em",
    };
    const found = await heights(middenNederland(), { ...usual, sizes });
    expect(found.filter(({ needed, reserved }) => !(reserved >= needed)).map(told)).to.deep.equal(
      [],
    );
  });

  it("reserves at most some two fifths more than the real figures need, or six lines more where that is little", async function () {
    this.timeout(60_000);
    const found = await heights(middenNederland(), usual);
    const wasted = found.filter(
      ({ element, needed, reserved }) =>
        // Outside tiles, low charts share a height. And fonts differ most in elements with only
        // text.
        !element.matches("[chart=none]:not([indicator]), basisniveau-contact") &&
        reserved - needed > Math.max(136, 0.42 * needed),
    );
    expect(wasted.map(told)).to.deep.equal([]);
  });

  it("lets a tile that stands alone fill its space, and gives the element no more than that", async () => {
    const feed = middenNederland();
    sheet.replaceSync(reserveSpaceStyleSheet(feed));
    const place = await showAll(feed);
    place.style.inlineSize = "600px";
    for (const each of place.querySelectorAll("basisniveau-indicator")) {
      const tile = each.shadowRoot?.querySelector("[part=tile]");
      const space = Number.parseFloat(getComputedStyle(each, "::before").minHeight);
      expect(tile?.getBoundingClientRect().height).to.be.closeTo(space, 0.1);
      expect(each.getBoundingClientRect().height).to.be.closeTo(space, 0.1);
    }
  });

  it("reserves nothing for what is hidden", () => {
    sheet.replaceSync(beforeTheScript(middenNederland()));
    const hidden = show(html`<unknown-theme theme="zicht" hidden>Cijfers</unknown-theme>`);
    expect(hidden.getBoundingClientRect().height).to.equal(0);
    hidden.hidden = false;
    expect(hidden.getBoundingClientRect().height).to.be.above(400);
  });

  it("has rules only, whatever the feed says", () => {
    const feed = middenNederland();
    sheet.replaceSync(reserveSpaceStyleSheet({ ...feed, region: "*/ * { display: none }" }));
    const kinds = [...sheet.cssRules].map(({ constructor }) => constructor.name);
    expect(kinds).to.deep.equal(["CSSPropertyRule", "CSSMediaRule"]);
  });

  it("reserves nothing in a browser without container queries, which would reserve the most", () => {
    sheet.replaceSync(reserveSpaceStyleSheet(middenNederland()));
    const media = [...sheet.cssRules].find((rule) => rule instanceof CSSMediaRule);
    const rules = media ? [...media.cssRules] : [];
    expect(rules).to.have.lengthOf(1);
    expect(rules[0] instanceof CSSSupportsRule && rules[0].conditionText).to.match(
      /^\(?container-type: inline-size\)?$/,
    );
  });

  it("reserves nothing for a feed without indicators", () => {
    const feed = { ...middenNederland(), themes: [] };
    expect(reserveSpaceStyleSheet(feed)).not.to.match(/Infinity|NaN|indicator(::|\[)/);
  });
});
