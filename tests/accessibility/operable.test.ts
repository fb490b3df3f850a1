import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { answerFeeds } from "../../stories/answers.js";
import { houseStyles, wear } from "../../stories/house-styles.js";
import { states } from "../stories.js";

/** What can be reached with the keyboard, in the order of the document. */
function controls({ shadowRoot }: Element): HTMLElement[] {
  return [
    ...(shadowRoot?.querySelectorAll<HTMLElement>("a[href], button, summary") ?? []),
    // What stands behind a toggle is there once that is open.
  ].filter((control) => control.checkVisibility());
}

function isInSentence(control: Element): boolean {
  return (
    control.localName === "a" &&
    [...(control.parentElement?.childNodes ?? [])].some(
      (node) => node !== control && node.nodeType !== Node.COMMENT_NODE && node.textContent?.trim(),
    )
  );
}

describe("without a mouse", () => {
  let goBack: () => void;

  before(() => {
    goBack = answerFeeds();
  });

  after(() => {
    goBack();
    wear("geen");
  });

  for (const { title, show } of states) {
    it(`everything is reached in order, and left again: ${title}`, async () => {
      const element = await show();
      const [before, after] = [document.createElement("button"), document.createElement("button")];
      element.before(before);
      element.after(after);
      before.focus();
      const reached: (Element | null | undefined)[] = [];
      for (;;) {
        await sendKeys({ press: "Tab" });
        if (document.activeElement !== element) {
          break;
        }
        reached.push(element.shadowRoot?.activeElement);
      }
      expect(reached).to.deep.equal(controls(element));
      expect(document.activeElement).to.equal(after);
    });

    it(`what has the focus has two rings, in every house style: ${title}`, async () => {
      const element = await show();
      for (const houseStyle of Object.keys(houseStyles)) {
        wear(houseStyle);
        for (const control of controls(element)) {
          control.focus();
          const { outlineStyle, outlineWidth, boxShadow, color } = getComputedStyle(control);
          expect(outlineStyle, houseStyle).to.equal("solid");
          expect(parseFloat(outlineWidth), houseStyle).to.be.at.least(2);
          expect(boxShadow, houseStyle).to.equal(`${color} 0px 0px 0px 2px`);
        }
      }
    });

    it(`what is pressed is at least 24 px high and wide, unless it stands in a sentence: ${title}`, async () => {
      wear("geen");
      const element = await show();
      for (const control of controls(element).filter((each) => !isInSentence(each))) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.textContent).to.be.at.least(24);
      }
    });

    it(`nothing moves: ${title}`, async () => {
      const element = await show();
      for (const part of element.shadowRoot?.querySelectorAll("*") ?? []) {
        const { animationName, transitionProperty } = getComputedStyle(part);
        expect(animationName).to.equal("none");
        // Only colors, in a millisecond: see ClearDrawings.
        expect(transitionProperty).to.match(/^(all|color, stop-color, flood-color)$/);
      }
    });
  }

  it("every link of the published feed says where it goes", async () => {
    const element = await states.find(({ title }) => title === "Overzicht: Klaar")?.show();
    const links = element ? controls(element).filter(({ localName }) => localName === "a") : [];
    expect(links.length).to.be.above(0);
    for (const { textContent } of links) {
      expect(textContent.trim().toLowerCase()).not.to.match(
        /^(klik|lees|kijk)? ?(hier|meer|verder)$/,
      );
      expect(textContent.trim().split(/\s+/).length).to.be.at.least(2);
    }
  });
});
