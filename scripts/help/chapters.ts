/*
 * Which pages of the documentation are for users of the published folder, and every text of these
 * pages that isn't the documentation's own. They exist in Dutch alone.
 */

/** A page of the documentation, by its name in `docs`. */
export interface Chapter {
  name: string;
  /** Its name in the navigation. */
  title: string;
  /** What the reader can do with it, on the start page. */
  about: string;
  /** The page of the published folder that it is about. */
  tool?: { href: string; text: string };
}

export const groups: { title: string; chapters: Chapter[] }[] = [
  {
    title: "Voor redacteuren",
    chapters: [
      {
        name: "inbouwen",
        title: "Cijfers in je pagina",
        about: "Acht manieren om cijfers in een pagina te zetten, en welke bij jouw systeem past.",
        tool: { href: "../samensteller/index.html", text: "Open de samensteller" },
      },
      {
        name: "systemen",
        title: "Jouw systeem",
        about:
          "Wat WordPress, SharePoint, Drupal en andere systemen bewaren van wat je plakt, en wat de webmaster kan instellen.",
      },
    ],
  },
  {
    title: "Voor wie de cijfers bijhoudt",
    chapters: [
      {
        name: "bijwerken",
        title: "Cijfers bijwerken",
        about:
          "Zet de cijfers van een nieuwe peiling klaar in je browser. Je hoeft geen code te kennen.",
        tool: { href: "../bijwerken/index.html", text: "Open Cijfers bijwerken" },
      },
      {
        name: "nieuwe-peiling",
        title: "Zelf het bestand aanpassen",
        about:
          "Een nieuwe peiling met een spreadsheet of met de hand, voor wie met JSON kan werken.",
      },
    ],
  },
  {
    title: "Voor webmasters en ontwerpers",
    chapters: [
      {
        name: "hosting",
        title: "De map op je server",
        about: "Wat er in de map staat, en wat je server erbij zegt.",
      },
      {
        name: "vormgeven",
        title: "Vormgeven",
        about: "Wat van je huisstijl komt, en wat je zelf kunt instellen.",
      },
      {
        name: "snelheid",
        title: "Snelheid",
        about: "Snel op pagina's met veel tegels.",
      },
    ],
  },
];

export const texts = {
  start: "Uitleg",
  introduction:
    "Zo zet je de cijfers in je eigen pagina, houd je ze bij en zet je de map op een server.",
  description: (title: string) =>
    `${title}. Uitleg bij de cijfers van het basisniveau mensenhandel.`,
  skip: "Naar de tekst",
  figures: "Alle cijfers",
  breadcrumb: "Kruimelpad",
  chapters: "Alle uitleg",
  onThisPage: "Op deze pagina",
  table: (heading: string, number: number) =>
    number === 1 ? `Tabel: ${heading}` : `Tabel ${String(number)}: ${heading}`,
};
