import { expect } from "@open-wc/testing";
import { getSnapshot, getSnapshotConfig, saveSnapshot } from "@web/test-runner-commands";
import { answerFeeds } from "../../stories/answers.js";
import { states } from "../stories.js";
import { spoken } from "./spoken.js";

/*
 * The accessibility tree of each state as a screen reader would read it, against a reviewed
 * snapshot. After an intended change update it with `npm run spoken`, and review it by reading it
 * aloud.
 */

describe("what a screen reader reads", () => {
  let goBack: () => void;

  before(() => {
    goBack = answerFeeds();
  });

  after(() => goBack());

  for (const { title, show } of states) {
    it(title, async () => {
      await show();
      // Which element announces that the figures arrived depends on which was first. The tests of
      // announcements cover that.
      const text = (await spoken()).replace(
        /^ +paragraph\n +(De cijfers zijn geladen|The figures have been loaded)\.\n/m,
        "",
      );
      const { updateSnapshots } = (await getSnapshotConfig()) as { updateSnapshots: boolean };
      if (updateSnapshots) {
        await saveSnapshot({ name: title, content: text });
      }
      expect(text).to.equal(await getSnapshot({ name: title }));
    });
  }
});
