import { html, type TemplateResult } from "lit";
import { register } from "../src/elements/register.js";
import { feeds } from "../stories/feeds.js";
import { settled, show, waiting } from "./page.js";

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
  title: string;
  template: () => TemplateResult;
  /** Renders the story, and waits until the element shows this state. */
  show: () => Promise<Element>;
  /** Waits until an element shows this state. */
  isShown: (element: Element) => Promise<void>;
}

const files = import.meta.glob<StoriesFile>("../stories/*.stories.ts", { eager: true });

/**
 * Every state of every element. Their feeds respond only after the stories' `answerFeeds` was
 * called.
 */
export const states: State[] = Object.values(files)
  .filter(({ default: { component } }) => component)
  .flatMap(({ default: meta, ...stories }) =>
    Object.entries(stories as Record<string, Story>).map(
      ([key, { name = key, args = {}, render = meta.render }]) => {
        const template = () => render({ feed: feeds.middenNederland, ...meta.args, ...args });
        const isLoading = String(args["feed"]).includes("laden");
        const isShown = isLoading ? waiting : settled;
        return {
          // Of the element, without the group that its stories are in.
          title: `${String(meta.title.split("/")[0])}: ${name}`,
          template,
          isShown,
          show: async () => {
            register();
            const element = elementIn(show(template()));
            await isShown(element);
            return element;
          },
        };
      },
    ),
  );

/** Renders all states below each other, and waits until each is shown. */
export async function showAll(): Promise<Element[]> {
  register();
  const gallery = show(html`<div>${states.map(({ template }) => template())}</div>`);
  const elements = [...gallery.children].map(elementIn);
  for (const [index, element] of elements.entries()) {
    await states[index]?.isShown(element);
  }
  return elements;
}

/** The element of a story, which may be inside a wrapper that acts as the page. */
function elementIn(shown: Element): Element {
  const element = shown.matches("div") ? shown.firstElementChild : shown;
  if (!element) {
    throw new Error("a story without an element");
  }
  return element;
}
