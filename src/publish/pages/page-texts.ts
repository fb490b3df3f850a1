/*
 * The texts of published pages that are not of the feed, in Dutch and in English.
 */

const nl = {
  language: "nl",
  figuresOf: (region: string) => `Cijfers van ${region}`,
  figures: "Cijfers",
  ownPage: "Zet cijfers in je eigen pagina",
  samensteller: "Maak de code met de samensteller",
  orChoose: ", of kies hieronder een tegel. Elke tegel heeft een eigen pagina.",
  update: "Cijfers bijwerken",
  changesOf: (region: string) => `Wijzigingen in de cijfers van ${region}`,
  surveyOf: (period: string) => `Peiling van ${period}`,
  noteOn: (label: string, period: string) => `Toelichting bij ${label}, ${period}`,
};

const en: typeof nl = {
  language: "en",
  figuresOf: (region) => `Figures of ${region}`,
  figures: "Figures",
  ownPage: "Put figures in your own page",
  samensteller: "Make the code",
  orChoose: ", or choose a tile below. Each tile has a page of its own.",
  update: "Update the figures",
  changesOf: (region) => `Changes in the figures of ${region}`,
  surveyOf: (period) => `Survey of ${period}`,
  noteOn: (label, period) => `Note on ${label}, ${period}`,
};

/** The texts for pages about feeds in that language: English for English, else Dutch. */
export function pageTexts(language: string): typeof nl {
  return language.split("-")[0] === en.language ? en : nl;
}
