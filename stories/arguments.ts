import type { ArgTypes } from "@storybook/web-components-vite";
import { chartNames } from "../src/charts/chart.js";
import { compares } from "../src/feed/change.js";
import { ids } from "./feeds.js";

/** Controls for every element. Descriptions come from the manifest. */
export interface SharedArguments {
  feed?: string;
  survey?: string;
  "heading-level": number;
  /** What the editor pasted between the tags. */
  fallback?: string;
}

/**
 * An attribute may have the name of a part. These descriptions take precedence over that of the
 * part.
 */
function attribute(description: string, options: readonly (string | number)[]): ArgTypes[string] {
  return {
    description,
    options,
    control: "select",
    table: { category: "attributes", type: { summary: options.join(" | ") } },
  };
}

export const sharedArgTypes: ArgTypes = {
  feed: { control: "text" },
  survey: { control: "select", options: ids.surveys },
  "heading-level": { control: "select", options: [2, 3, 4, 5, 6] },
  fallback: {
    control: "text",
    name: "terugval",
    description: "De tekst die tussen de tags staat.",
    table: { category: "slots" },
  },
};

export const chartArgType: ArgTypes = {
  chart: attribute(
    "Hoe een cijfer wordt getekend. Pictogrammen kunnen alleen met aantallen, een verloop alleen met een eerdere peiling.",
    chartNames,
  ),
};

export const compareArgType: ArgTypes = {
  compare: attribute("Wat er van de vorige peiling wordt gezegd.", compares),
};

export const themeArgType: ArgTypes = {
  theme: attribute("Id van het thema.", ids.themes),
};
