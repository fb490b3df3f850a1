import voorbeeldregio from "../data/voorbeeldregio.json";

/** The published feeds. Where they are is for Vite to say, so that they are found in the static Storybook too. */
export const feeds = {
  middenNederland: new URL("../data/midden-nederland.json", import.meta.url).href,
  voorbeeldregio: new URL("../data/voorbeeldregio.json", import.meta.url).href,
};

/** Address of the published feed of that name; of the first one where there is none of that name. */
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
