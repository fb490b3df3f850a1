import voorbeeldregio from "../data/voorbeeldregio.json";

/**
 * The published feeds. Vite resolves their addresses, so that they work in the static Storybook
 * too.
 */
export const feeds = {
  middenNederland: new URL("../data/midden-nederland.json", import.meta.url).href,
  voorbeeldregio: new URL("../data/voorbeeldregio.json", import.meta.url).href,
};

/** Address of the published feed with that name; by default of the first one. */
export function feedOf(name: unknown): string {
  return name === "voorbeeldregio" ? feeds.voorbeeldregio : feeds.middenNederland;
}

const indicators = voorbeeldregio.themes.flatMap((theme) => theme.indicators);

/** Ids that a story can choose from. */
export const ids = {
  themes: ["beleid", "zicht", "samen", "samenwerkingsovereenkomsten"],
  indicators: [
    "contactpersoon",
    "regionaal-beleid",
    "aard-en-omvang",
    "soorten",
    "gegevensuitwisseling",
    ...indicators
      .map(({ id }) => id)
      .filter((id) => !["contactpersoon", "regionaal-beleid"].includes(id)),
  ],
  surveys: voorbeeldregio.surveys.map(({ id }) => id),
};
