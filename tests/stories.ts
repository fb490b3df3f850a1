import type { TemplateResult } from "lit";
import { register } from "../src/elements/register.js";
import { feeds } from "../stories/feeds.js";
import { settled, show } from "./page.js";

type Render = (args: object) => TemplateResult;

interface Story {
  name?: string;
  args?: Record<string, unknown>;
  render?: Render;
}

interface StoriesFile {
  default: { title: string; component?: string; args: object; render: Render };
  [story: string]: Story | StoriesFile["default"];
}

/** One state of one element, as Storybook shows it. */
export interface State {
  /** Name of the element, and then of the story. */
  title: string;
  /** Puts it on the page, and waits until the element says what it has to say. */
  show: () => Promise<Element>;
}

const files = import.meta.glob<StoriesFile>("../stories/*.stories.ts", { eager: true });

/** Every state of every element. Their feeds are answered only after `answerFeeds` of the stories. */
export const states: State[] = Object.values(files)
  .filter(({ default: { component } }) => component)
  .flatMap(({ default: meta, ...stories }) =>
    Object.entries(stories as Record<string, Story>).map(
      ([key, { name = key, args = {}, render = meta.render }]) => ({
        title: `${meta.title}: ${name}`,
        show: async () => {
          register();
          const shown = show(render({ feed: feeds.middenNederland, ...meta.args, ...args }));
          const element = shown.matches("div") ? shown.firstElementChild : shown;
          if (!element) {
            throw new Error("a story without an element");
          }
          const isLoading = String(args["feed"]).includes("laden");
          await (isLoading ? delay(200) : settled(element));
          return element;
        },
      }),
    ),
  );

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
