import { type Preview, setCustomElementsManifest } from "@storybook/web-components-vite";
import manifest from "../custom-elements.json";
import { register } from "../src/elements/register.js";
import { answerFeeds } from "../stories/answers.js";
import { feeds } from "../stories/feeds.js";
import { houseStyles, wear } from "../stories/house-styles.js";

register();
setCustomElementsManifest(manifest);
answerFeeds();

document.documentElement.lang = "nl";
document.body.style.fontFamily = "system-ui, sans-serif";

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    controls: { expanded: true, sort: "requiredFirst" },
    docs: { toc: true },
    options: { storySort: { order: ["Overzicht", "Thema", "Tegel", "Contact"] } },
    a11y: { test: "error" },
  },
  argTypesEnhancers: [
    // Parts and custom properties are there to read about: nothing in a story takes them.
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => {
          const isReadOnly = type.table?.category?.startsWith("css") ?? false;
          return [name, isReadOnly ? { ...type, control: false } : type];
        }),
      ),
  ],
  globalTypes: {
    houseStyle: {
      description: "Huisstijl van de pagina",
      toolbar: {
        icon: "paintbrush",
        dynamicTitle: true,
        items: Object.entries(houseStyles).map(([value, title]) => ({ value, title })),
      },
    },
    width: {
      description: "Breedte van de kolom",
      toolbar: {
        icon: "grow",
        dynamicTitle: true,
        items: [
          { value: "", title: "Volle breedte" },
          { value: "18em", title: "Smal, als op een telefoon" },
          { value: "30em", title: "Zijkolom" },
          { value: "46em", title: "Tablet" },
          { value: "75em", title: "Breed scherm" },
        ],
      },
    },
    feed: {
      description: "Gegevens, waar een verhaal geen eigen gegevens heeft",
      toolbar: {
        icon: "database",
        dynamicTitle: true,
        items: [
          { value: feeds.middenNederland, title: "Midden-Nederland" },
          { value: feeds.voorbeeldregio, title: "Voorbeeldregio (verzonnen)" },
        ],
      },
    },
  },
  initialGlobals: { houseStyle: "", width: "", feed: feeds.middenNederland },
  decorators: [
    // A story that needs no feed of its own takes the one of the toolbar.
    (story, { args, globals }) => story({ args: { feed: String(globals["feed"]), ...args } }),
    (story, { globals }) => {
      wear(String(globals["houseStyle"]));
      document.body.style.maxInlineSize = String(globals["width"]);
      return story();
    },
  ],
};

export default preview;
