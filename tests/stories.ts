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
  /** Puts it on the page, and waits until the element says what it has to say. */
  show: () => Promise<Element>;
  /** Waits until an element that shows this state says what it has to say. */
  isShown: (element: Element) => Promise<void>;
}

const files = import.meta.glob<StoriesFile>("../stories/*.stories.ts", { eager: true });

/** Every state of every element. Their feeds are answered only after `answerFeeds` of the stories. */
export const states: State[] = Object.values(files)
  .filter(({ default: { component } }) => component)
  .flatMap(({ default: meta, ...stories }) =>
    Object.entries(stories as Record<string, Story>).map(
      ([key, { name = key, args = {}, render = meta.render }]) => {
        const template = () => render({ feed: feeds.middenNederland, ...meta.args, ...args });
        const isLoading = String(args["feed"]).includes("laden");
        const isShown = isLoading ? waiting : settled;
        return {
          title: `${meta.title}: ${name}`,
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

/** Puts every state on the page, one below the other, and waits until each says what it has to say. */
export async function showAll(): Promise<Element[]> {
  register();
  const gallery = show(html`<div>${states.map(({ template }) => template())}</div>`);
  const elements = [...gallery.children].map(elementIn);
  for (const [index, element] of elements.entries()) {
    await states[index]?.isShown(element);
  }
  return elements;
}

/** Some stories have something around their element, that does what a page would. */
function elementIn(shown: Element): Element {
  const element = shown.matches("div") ? shown.firstElementChild : shown;
  if (!element) {
    throw new Error("a story without an element");
  }
  return element;
}
