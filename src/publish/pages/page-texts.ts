/*
 * The texts of published pages that are not of the feed, in Dutch and in English.
 */

const nl = {
  language: "nl",
  figuresOf: (region: string) => `Cijfers van ${region}`,
  allFigures: (region: string) => `Alle cijfers van ${region}`,
  figures: "Cijfers",
  changesOf: (region: string) => `Wijzigingen in de cijfers van ${region}`,
  surveyOf: (period: string) => `Peiling van ${period}`,
  noteOn: (label: string, period: string) => `Toelichting bij ${label}, ${period}`,
  breadcrumb: "Kruimelpad",
  explanation: "Uitleg",
  history: "Verloop",
  asTable: "Als tabel",
  survey: "Peiling",
  figure: "Cijfer",
  response: "Deelname",
  inTheme: "Elk cijfer apart",
  download: "Downloaden",
  csv: "Alle cijfers voor Excel (CSV)",
  png: "Plaatje van deze pagina (PNG)",
  svg: "Plaatje om te vergroten (SVG)",
  sharePicture: "Plaatje voor sociale media (PNG)",
  ownPage: "Zet dit op je eigen site",
  ownPageMeans:
    "Je kiest hoe het eruitziet, en kopieert de code. Nieuwe cijfers komen er vanzelf in.",
  makeCode: "Maak de code met de samensteller",
  guide: "Lees hoe het werkt",
  choose: "Kies een onderwerp. Elk onderwerp heeft een eigen pagina.",
  subjects: "Onderwerpen",
  alsoHere: "Ook hier",
  samensteller: "Zet cijfers op je eigen site (samensteller)",
  update: "Werk de cijfers bij",
  guideOfAll: "Uitleg over deze cijfers en pagina's",
  accessibility: "Toegankelijkheid: wat is getest",
};

const en: PageTexts = {
  language: "en",
  figuresOf: (region) => `Figures of ${region}`,
  allFigures: (region) => `All figures of ${region}`,
  figures: "Figures",
  breadcrumb: "Breadcrumb",
  explanation: "Explanation",
  history: "Over time",
  asTable: "As a table",
  survey: "Survey",
  figure: "Figure",
  response: "Response",
  inTheme: "Each figure by itself",
  download: "Download",
  csv: "All figures for Excel (CSV)",
  png: "Picture of this page (PNG)",
  svg: "Picture that can be enlarged (SVG)",
  sharePicture: "Picture for social media (PNG)",
  ownPage: "Put this on your own site",
  ownPageMeans:
    "You choose what it looks like, and copy the code. New figures appear by themselves.",
  makeCode: "Make the code",
  guide: "Read how it works",
  choose: "Choose a subject. Each has a page of its own.",
  subjects: "Subjects",
  alsoHere: "Also here",
  samensteller: "Put figures on your own site",
  update: "Update the figures",
  changesOf: (region) => `Changes in the figures of ${region}`,
  surveyOf: (period) => `Survey of ${period}`,
  noteOn: (label, period) => `Note on ${label}, ${period}`,
  guideOfAll: "About these figures and pages",
  accessibility: "Accessibility: what has been tested",
};

/** The texts around the figures of a page, in one language. */
export type PageTexts = typeof nl;

/** The texts for pages about feeds in that language: English for English, else Dutch. */
export function pageTexts(language: string): PageTexts {
  return language.split("-")[0] === en.language ? en : nl;
}
