import { expect } from "@open-wc/testing";
import { answerFeeds } from "../stories/answers.js";
import { readable } from "./page.js";
import { states } from "./stories.js";

describe("every story", () => {
  let goBack: () => void;

  before(() => {
    goBack = answerFeeds();
  });

  after(() => goBack());

  for (const { title, show } of states) {
    it(`says something, and stays within its column: ${title}`, async () => {
      const element = await show();
      expect(readable(element)).not.to.equal("");
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }
});
