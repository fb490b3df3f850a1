import { publishedUrl } from "./published.js";

/** Every way into a page, in the order of the table, with its Dutch name there. */
export const wayNames = {
  script: "script met element",
  element: "element",
  iframe: "iframe",
  url: "adres",
  link: "link",
  html: "HTML",
  image: "afbeelding",
  wordpress: "blok of shortcode",
} as const;

export type Way = keyof typeof wayNames;

/** The ways that need no plugin. */
export const plainWays = ["script", "element", "iframe", "url", "link", "html", "image"] as const;

/** What the webmaster puts in every page of the site, once. */
export function siteScript(): string {
  return `<script type="module" src="${publishedUrl()}/v0/basisniveau.js"></script>`;
}

/** How a system writes links. */
type Notation = "html" | "mediawiki" | "dokuwiki";

/** What an editor pastes, by way. */
export function pasted(way: Way, notation: Notation = "html"): string {
  const url = publishedUrl();
  const address = `${url}/tegel/training/`;
  const sentence =
    "32% van de gemeenten heeft terugkerende training voor medewerkers (Midden-Nederland, februari 2022).";
  const link = `<a href="${address}">${sentence}</a>`;
  const element = `<basisniveau-indicator indicator="training">${link}</basisniveau-indicator>`;
  return {
    script: `${siteScript()}\n${element}`,
    element,
    iframe: `<iframe src="${address}" title="Terugkerende training" width="600" height="240" loading="lazy"></iframe>`,
    url: address,
    link: {
      html: `<p>${link}</p>`,
      mediawiki: `[${address} ${sentence}]`,
      dokuwiki: `[[${address}|${sentence}]]`,
    }[notation],
    html: `<figure><p>${sentence}</p></figure>`,
    image: `<img src="${url}/tegel/training.png" alt="${sentence}" width="600" height="240">`,
    wordpress: '[basisniveau indicator="training"]',
  }[way];
}
