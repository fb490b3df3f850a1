/** What differs between the pages of a site. */
export interface Content {
  /** Addresses of the scripts. */
  scripts?: string[];
  styles?: string[];
  /** More for the head, as HTML. */
  head?: string;
  /** Content of the article, as HTML. */
  body: string;
}

/** A page of a plain site: a header, an article and a footer, in one style sheet. */
export function siteDocument({ scripts = [], styles = [], head = "", body }: Content): string {
  const main = `<main class="site-main"><h1>Mensenhandel in onze regio</h1><p>Hoe ver zijn de gemeenten?</p>${body}</main>`;
  return htmlDocument({
    scripts,
    styles: ["/site.css", ...styles],
    head,
    body: `<header class="site-header">Gemeente Voorbeeld</header>${main}<footer class="site-footer">Gemeente Voorbeeld, Dorpsstraat 1</footer>`,
  });
}

/** A page with nothing around its body. */
export function htmlDocument({ scripts = [], styles = [], head = "", body }: Content): string {
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Mensenhandel in onze regio</title><link rel="icon" href="data:,">',
    head,
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ...scripts.map((src) => `<script type="module" src="${src}"></script>`),
    `</head><body>${body}</body></html>`,
  ].join("");
}
