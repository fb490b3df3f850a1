import { escaped, startTag, tag } from "../../src/snippets/markup.js";
import type { Article } from "./article.js";
import { type Chapter, groups, texts } from "./chapters.js";

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Fewer sections than these are overseen at once. */
const fewestToList = 4;

/** A page of a chapter. */
export function chapterPage(chapter: Chapter, { title, content, sections }: Article): string {
  const tool = chapter.tool
    ? tag("p", [["class", "tool"]], link(chapter.tool.href, chapter.tool.text))
    : "";
  const contents = sections.length < fewestToList ? "" : contentsList(sections);
  const main = content
    .replace("</p>", (end) => `${end}\n${tool}`)
    .replace("<h2", (start) => `${contents}${start}`);
  return page({ title, current: chapter, main });
}

/** The start page, from which all others follow. */
export function startPage(): string {
  const lists = groups.map(
    ({ title, chapters }) =>
      `<h2>${title}</h2>\n${tag("dl", [], chapters.map(entry).join("\n"))}\n`,
  );
  return page({
    title: texts.start,
    main: `<h1>${texts.start}</h1>\n<p>${texts.introduction}</p>\n${lists.join("")}`,
  });
}

function entry({ name, title, about }: Chapter): string {
  return `<dt>${link(`${name}.html`, title)}</dt><dd>${about}</dd>`;
}

function contentsList(sections: Article["sections"]): string {
  const links = sections.map(({ id, title }) => tag("li", [], link(`#${id}`, title)));
  return `<nav class="contents" aria-labelledby="contents">
<p id="contents"><strong>${texts.onThisPage}</strong></p>
<ul>${links.join("\n")}</ul>
</nav>\n`;
}

interface HelpPage {
  title: string;
  /** Its chapter; none is the start page. */
  current?: Chapter;
  main: string;
}

function page({ title, current, main }: HelpPage): string {
  const name = current ? `${title} – ${texts.start}` : `${title} – basisniveau mensenhandel`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
${startTag("meta", [
  ["http-equiv", "Content-Security-Policy"],
  ["content", policy],
])}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
${startTag("meta", [
  ["name", "description"],
  ["content", current?.about ?? texts.introduction],
])}
<link rel="stylesheet" href="uitleg.css">
</head>
<body>
<a class="skip" href="#tekst">${texts.skip}</a>
<header>${breadcrumb(current)}</header>
<div class="columns">
<main id="tekst" tabindex="-1">
${main}</main>
${current ? chaptersNav(current) : ""}</div>
</body>
</html>
`;
}

function breadcrumb(current: Chapter | undefined): string {
  const here = (text: string) => tag("li", [["aria-current", "page"]], text);
  const steps = [
    tag("li", [], link("../index.html", texts.figures)),
    current ? tag("li", [], link("index.html", texts.start)) : here(texts.start),
    current ? here(current.title) : "",
  ];
  return tag(
    "nav",
    [
      ["class", "breadcrumb"],
      ["aria-label", texts.breadcrumb],
    ],
    `<ol>${steps.join("")}</ol>`,
  );
}

/** After the page's own text, which is what a phone shows first. */
function chaptersNav(current: Chapter): string {
  const lists = groups.map(
    ({ title, chapters }, index) =>
      `<p id="groep-${String(index)}">${title}</p>
<ul aria-labelledby="groep-${String(index)}">${chapters
        .map((chapter) => {
          const attributes: [string, string][] = [
            ["href", `${chapter.name}.html`],
            ["aria-current", chapter === current ? "page" : ""],
          ];
          return tag("li", [], tag("a", attributes, chapter.title));
        })
        .join("")}</ul>`,
  );
  return `<nav class="chapters" aria-label="${texts.chapters}">\n${lists.join("\n")}\n</nav>\n`;
}

function link(href: string, text: string): string {
  return tag("a", [["href", href]], escaped(text));
}
