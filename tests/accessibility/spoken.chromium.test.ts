import { expect } from "@open-wc/testing";
import { getSnapshot, getSnapshotConfig, saveSnapshot } from "@web/test-runner-commands";
import { answerFeeds } from "../../stories/answers.js";
import { states } from "../stories.js";
import { spoken } from "./spoken.js";

/*
 * What a screen reader makes of each state, as it was when somebody read it aloud and found it good: in __snapshots__. After
 * a change that is meant, write it anew with `npm run spoken`, and read it aloud.
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
      // Which element tells that the figures arrived depends on who was first. That is tested with the announcements.
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
