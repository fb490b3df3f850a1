import { type Preview, setCustomElementsManifest } from "@storybook/web-components-vite";
import { register } from "../src/elements/register.js";
import { answerFeeds } from "../stories/answers.js";
import { dutchManifest } from "../stories/dutch-manifest.js";
import { feedOf } from "../stories/feeds.js";
import { houseStyles, wear } from "../stories/house-styles.js";

register();
setCustomElementsManifest(dutchManifest);
answerFeeds();

document.documentElement.lang = "nl";
document.body.style.fontFamily = "system-ui, sans-serif";

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    controls: { expanded: true, sort: "requiredFirst" },
    docs: { toc: true },
    options: {
      storySort: {
        // Storybook reads this without running it, so each group is written out.
        order: [
          "Start",
          "Overzicht",
          ["Gewoon", "Cijfersoorten", "Fouten"],
          "Thema",
          ["Gewoon", "Cijfersoorten", "Fouten"],
          "Tegel",
          ["Gewoon", "Cijfersoorten", "Fouten"],
          "Contact",
          ["Gewoon", "Fouten"],
          "Vormgeven",
        ],
      },
    },
    a11y: { test: "error" },
  },
  argTypesEnhancers: [
    // Stories set attributes. All else is there to read about.
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => {
          const isReadOnly = /^(css|properties|events)/.test(type.table?.category ?? "");
          return [name, isReadOnly ? { ...type, control: { disable: true } } : type];
        }),
      ),
  ],
  globalTypes: {
    houseStyle: {
      description: "Huisstijl van de pagina",
      toolbar: {
        icon: "paintbrush",
        dynamicTitle: true,
        items: Object.entries(houseStyles).map(([value, { title }]) => ({ value, title })),
      },
    },
    width: {
      description: "Breedte van de kolom",
      toolbar: {
        icon: "grow",
        dynamicTitle: true,
        items: [
          { value: "full", title: "Volle breedte" },
          { value: "320", title: "320 px: telefoon" },
          { value: "480", title: "480 px: zijkolom" },
          { value: "768", title: "768 px: tablet" },
          { value: "1280", title: "1280 px: breed scherm" },
        ],
      },
    },
    feed: {
      description: "Gegevens, waar een verhaal geen eigen gegevens heeft",
      toolbar: {
        icon: "database",
        dynamicTitle: true,
        items: [
          { value: "middenNederland", title: "Midden-Nederland" },
          { value: "voorbeeldregio", title: "Voorbeeldregio (verzonnen)" },
        ],
      },
    },
  },
  initialGlobals: { houseStyle: "geen", width: "full", feed: "middenNederland" },
  decorators: [
    // A story that needs no feed of its own takes the one of the toolbar.
    (story, { args, globals }) =>
      args["feed"] ? story() : story({ args: { ...args, feed: feedOf(globals["feed"]) } }),
    // The place of one story, not the page: on a page of documentation there are many, and texts between them.
    (story, { canvasElement, globals }) => {
      const width = Number(globals["width"]);
      canvasElement.style.boxSizing = "content-box";
      canvasElement.style.inlineSize = width ? `${String(width)}px` : "";
      return story();
    },
    (story, { globals }) => {
      wear(String(globals["houseStyle"]));
      return story();
    },
  ],
};

export default preview;
