import { expect } from "@open-wc/testing";
import { html, type TemplateResult } from "lit";
import { answerFeeds } from "../../stories/answers.js";
import { wear } from "../../stories/house-styles.js";
import { setColumnWidth, show } from "../page.js";
import { states } from "../stories.js";
import { lostText } from "./lost-text.js";

/** Text spacing of success criterion 1.4.12, as tools set it that also reach into shadow roots. */
const textSpacing = new CSSStyleSheet();
textSpacing.replaceSync(`
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`);

interface Condition {
  title: string;
  width: number;
  /** Font size of the page. */
  fontSize?: string;
  isSpaced?: boolean;
}

const conditions: Condition[] = [
  { title: "in a column of 320 px, which is 1280 px at 400 %", width: 320 },
  { title: "in a column of 640 px, which is 1280 px at 200 %", width: 640 },
  { title: "with text of 200 %", width: 1280, fontSize: "200%" },
  { title: "with text of 200 % in a column of 320 px", width: 320, fontSize: "200%" },
  { title: "with text of 200 % in a column of 240 px", width: 240, fontSize: "200%" },
  { title: "with spaced text", width: 1280, isSpaced: true },
  { title: "with spaced text in a column of 320 px", width: 320, isSpaced: true },
];

describe("no text is lost, overlapped or beyond the edge", () => {
  let goBack: () => void;

  before(() => {
    goBack = answerFeeds();
    document.body.style.margin = "0";
  });

  after(() => {
    goBack();
    document.body.style.margin = "";
    document.body.style.fontSize = "";
    wear("geen");
  });

  for (const { title, show } of states) {
    it(title, async () => {
      const element = await show();
      const { shadowRoot } = element;
      const sheets = shadowRoot?.adoptedStyleSheets ?? [];
      // The last one has a line height in percent.
      for (const houseStyle of ["geen", "nl"]) {
        wear(houseStyle);
        for (const condition of conditions) {
          document.body.style.fontSize = condition.fontSize ?? "";
          setColumnWidth(element, condition.width);
          if (shadowRoot) {
            shadowRoot.adoptedStyleSheets = condition.isSpaced ? [...sheets, textSpacing] : sheets;
          }
          expect(lostText(element), condition.title).to.deep.equal([]);
          expect(element.scrollWidth, condition.title).to.be.at.most(element.clientWidth);
        }
      }
    });
  }
});

describe("the search for lost text", () => {
  const page = (template: TemplateResult) => lostText(show(template));
  const style = (css: string) =>
    html`<style>
      .trial {
        ${css}
      }
    </style>`;

  it("finds text over other text", () => {
    expect(
      page(
        html`<div>
          ${style("margin-block-start: -2.2em")}
          <p>Een</p>
          <p class="trial">Twee</p>
        </div>`,
      ),
    ).to.deep.equal(["over each other: Een | Twee"]);
  });

  it("finds text beyond the edge", () => {
    expect(
      page(
        html`<div>
          ${style("margin-inline-start: -1em")}
          <p class="trial">Een</p>
        </div>`,
      ),
    ).to.deep.equal(["beyond the edge: Een"]);
  });

  it("finds text that is cut off", () => {
    expect(
      page(
        html`<div>
          ${style("block-size: 5px; overflow: hidden")}
          <p class="trial">Een</p>
        </div>`,
      ),
    ).to.deep.equal(["cut off: Een"]);
  });

  it("finds nothing where all can be read", () => {
    expect(
      page(
        html`<div>
          <p>Een</p>
          <p>Twee</p>
        </div>`,
      ),
    ).to.deep.equal([]);
  });
});
