import { expect } from "@open-wc/testing";
import axe, { type RunOptions } from "axe-core";
import { answerFeeds } from "../../stories/answers.js";
import { houseStyles, wear } from "../../stories/house-styles.js";
import { prefer, type Preferences } from "../browser.js";
import { showAll, states } from "../stories.js";
import { faintDrawing, faintOutline, faintText } from "../theming/contrast.js";

const modes: [title: string, preferences: Preferences, colorRules: string[]][] = [
  ["light", { "prefers-color-scheme": "light" }, ["color-contrast", "link-in-text-block"]],
  ["dark", { "prefers-color-scheme": "dark" }, ["color-contrast", "link-in-text-block"]],
  // Here axe reads the fill of text, for which Chromium reports the unforced color. Contrast is
  // measured anyway.
  ["forced colors", { "forced-colors": "active" }, ["link-in-text-block"]],
  ["more contrast", { "prefers-contrast": "more" }, []],
  ["less contrast", { "prefers-contrast": "less" }, []],
];

function faint(): string[] {
  return [
    ...faintText(document.body),
    ...faintDrawing(document.body, "fill", "unanswered"),
    ...faintOutline(document.body),
  ];
}

/**
 * Drawings with too little contrast some frames after a change: they take the text's color a moment
 * later.
 */
async function stillFaint(): Promise<string[]> {
  for (let frame = 0; frame < 100 && faint().length > 0; frame++) {
    await new Promise(requestAnimationFrame);
  }
  return faint();
}

/**
 * Violations that axe finds on the page, without its costly look-ups of frames, style sheets and
 * selectors.
 */
async function violations(options: RunOptions = {}): Promise<string[]> {
  const { violations } = await axe.run("main", {
    resultTypes: ["violations"],
    iframes: false,
    preload: false,
    selectors: false,
    ...options,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

/**
 * Everything in an element that style rules can tell apart: by tags, classes and parts, with those
 * of ancestors.
 */
function stylingsIn(root: ParentNode, around = ""): string[] {
  return [...root.children].flatMap((element) => {
    const { localName, shadowRoot } = element;
    const [className, part] = ["class", "part"].map((name) => element.getAttribute(name) ?? "");
    const own = `${localName}.${className ?? ""}[${part ?? ""}]`;
    const path = `${around} > ${own}`;
    return [
      path,
      ...stylingsIn(element, path),
      ...(shadowRoot ? stylingsIn(shadowRoot, path) : []),
    ];
  });
}

/** Removes elements in which nothing is styled differently from those before. */
function removeLookalikes(elements: Element[]): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const stylings = stylingsIn(element.shadowRoot ?? element, element.localName);
    if (stylings.every((styling) => seen.has(styling))) {
      element.remove();
    }
    stylings.forEach((styling) => seen.add(styling));
  }
}

describe("every state", () => {
  let goBack: () => void;

  before(() => {
    goBack = answerFeeds();
  });

  after(() => goBack());

  for (const { title, show } of states) {
    it(`is such that axe has nothing against it: ${title}`, async () => {
      await show();
      expect(await violations()).to.deep.equal([]);
    });
  }
});

describe("every state, in every house style and whatever a visitor prefers", () => {
  let goBack: () => void;

  // On one page whose style changes, which is faster than rendering each state again in every
  // style.
  before(async () => {
    goBack = answerFeeds();
    removeLookalikes(await showAll());
  });

  afterEach(async () => {
    wear("geen");
    await prefer();
  });

  after(() => goBack());

  for (const houseStyle of Object.keys(houseStyles)) {
    for (const [mode, preferences, colorRules] of modes) {
      it(`every text and drawing stands out: ${houseStyle}, ${mode}`, async () => {
        wear(houseStyle);
        await prefer(preferences);
        expect(await stillFaint()).to.deep.equal([]);
        if (colorRules.length > 0) {
          expect(await violations({ runOnly: colorRules })).to.deep.equal([]);
        }
      });
    }
  }
});
