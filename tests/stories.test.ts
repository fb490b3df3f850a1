import { expect } from "@open-wc/testing";
import type { TemplateResult } from "lit";
import { register } from "../src/elements/register.js";
import { answerFeeds } from "../stories/answers.js";
import { feeds } from "../stories/feeds.js";
import { readable, settled, show } from "./page.js";

type Render = (args: object) => TemplateResult;

interface Story {
  name?: string;
  args?: Record<string, unknown>;
  render?: Render;
}

interface StoriesFile {
  default: { title: string; args: object; render: Render };
  [story: string]: Story | StoriesFile["default"];
}

const files = import.meta.glob<StoriesFile>("../stories/*.stories.ts", { eager: true });

register();

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

for (const { default: meta, ...stories } of Object.values(files)) {
  describe(`the stories of ${meta.title}`, () => {
    let goBack: () => void;

    before(() => {
      goBack = answerFeeds();
    });

    after(() => goBack());

    for (const [key, { name = key, args = {}, render = meta.render }] of Object.entries(
      stories as Record<string, Story>,
    )) {
      it(`show something that axe has nothing against: ${name}`, async () => {
        const shown = show(render({ feed: feeds.middenNederland, ...meta.args, ...args }));
        const element = shown.matches("div") ? shown.firstElementChild : shown;
        if (!element) {
          throw new Error("a story without an element");
        }
        const isLoading = String(args["feed"]).includes("laden");
        await (isLoading ? delay(50) : settled(element));
        expect(readable(element)).not.to.equal("");
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        await expect(element).to.be.accessible();
      });
    }
  });
}
