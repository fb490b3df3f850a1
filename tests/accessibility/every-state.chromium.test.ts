import { expect } from "@open-wc/testing";
import axe from "axe-core";
import { answerFeeds } from "../../stories/answers.js";
import { houseStyles, wear } from "../../stories/house-styles.js";
import { prefer, type Preferences } from "../browser.js";
import { states } from "../stories.js";
import { faintDrawing, faintText } from "../theming/contrast.js";

const modes: [title: string, preferences: Preferences, isForAxe: boolean][] = [
  ["light", { "prefers-color-scheme": "light" }, true],
  ["dark", { "prefers-color-scheme": "dark" }, true],
  ["forced colours", { "forced-colors": "active" }, true],
  ["more contrast", { "prefers-contrast": "more" }, false],
  ["less contrast", { "prefers-contrast": "less" }, false],
];

function faint(): string[] {
  const drawn = ["fill", "track", "unanswered"];
  return [
    ...faintText(document.body),
    ...drawn.flatMap((part) => faintDrawing(document.body, part)),
  ];
}

/** What still hardly stands out a few frames after a change: drawings take the text's colour a moment later. */
async function stillFaint(): Promise<string[]> {
  for (let frame = 0; frame < 5 && faint().length > 0; frame++) {
    await new Promise(requestAnimationFrame);
  }
  return faint();
}

async function violations(element: Element, isFirst: boolean): Promise<string[]> {
  // Where colours are forced axe reads the fill of text, which Chromium gives as it was before. Contrast is measured anyway.
  const isForced = matchMedia("(forced-colors: active)").matches;
  const { violations } = await axe.run(element, {
    resultTypes: ["violations"],
    ...(isFirst
      ? { rules: { "color-contrast": { enabled: !isForced } } }
      : // From one house style to the next only what is seen changes.
        { runOnly: ["link-in-text-block", ...(isForced ? [] : ["color-contrast"])] }),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

describe("in every house style, in light and dark, in forced colours and with more or less contrast", () => {
  let goBack: () => void;

  before(() => {
    goBack = answerFeeds();
  });

  after(async () => {
    goBack();
    wear("geen");
    await prefer();
  });

  for (const { title, show } of states) {
    it(`every text and drawing stands out, and axe has nothing against it: ${title}`, async () => {
      const element = await show();
      for (const [place, houseStyle] of Object.keys(houseStyles).entries()) {
        wear(houseStyle);
        for (const [mode, preferences, isForAxe] of modes) {
          await prefer(preferences);
          const faults = [
            ...(await stillFaint()),
            ...(isForAxe ? await violations(element, place === 0) : []),
          ];
          expect(faults, `${houseStyle}, ${mode}`).to.deep.equal([]);
        }
      }
    }).timeout(60_000);
  }
});
