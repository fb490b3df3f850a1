import { expect } from "@open-wc/testing";
import axe, { type RunOptions } from "axe-core";
import { answerFeeds } from "../../stories/answers.js";
import { houseStyles, wear } from "../../stories/house-styles.js";
import { prefer, type Preferences } from "../browser.js";
import { showAll, states } from "../stories.js";
import { faintDrawing, faintText } from "../theming/contrast.js";

const modes: [title: string, preferences: Preferences, colorRules: string[]][] = [
  ["light", { "prefers-color-scheme": "light" }, ["color-contrast", "link-in-text-block"]],
  ["dark", { "prefers-color-scheme": "dark" }, ["color-contrast", "link-in-text-block"]],
  // Here axe reads the fill of text, which Chromium gives as it was before. Contrast is measured anyway.
  ["forced colors", { "forced-colors": "active" }, ["link-in-text-block"]],
  ["more contrast", { "prefers-contrast": "more" }, []],
  ["less contrast", { "prefers-contrast": "less" }, []],
];

function faint(): string[] {
  return [
    ...faintText(document.body),
    ...faintDrawing(document.body, "fill", "track", "unanswered"),
  ];
}

/** What still hardly stands out some frames after a change: drawings take the text's color a moment later. */
async function stillFaint(): Promise<string[]> {
  for (let frame = 0; frame < 100 && faint().length > 0; frame++) {
    await new Promise(requestAnimationFrame);
  }
  return faint();
}

/** What axe finds on the page, without what it would look up in vain: frames, style sheets and selectors. */
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

  // All on one page: to change its style is quicker than to show each state again in every style.
  before(async () => {
    goBack = answerFeeds();
    await showAll();
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
