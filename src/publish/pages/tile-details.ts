import { html, nothing, type TemplateResult } from "lit";
import { changeOf } from "../../feed/change.js";
import type { Feed, Indicator, Survey, Theme } from "../../feed/schema.js";
import { surveysUntil } from "../../feed/select.js";
import { bySubject, subjectOf, type Subject } from "../../feed/subject.js";
import { escaped, tag } from "../../snippets/markup.js";
import { figureWords, responseCell, sourceWords } from "../../text/figure-words.js";
import { wordingFor } from "../../text/wording.js";
import { link } from "../../templates/link.js";
import { richText } from "../../templates/rich-text.js";
import { qualifierText } from "../../templates/tile.js";
import { keyOf } from "../../site/samensteller/state.js";
import { guideLinks } from "./guide.js";
import { pageTexts } from "./page-texts.js";
import { asText } from "./prerendered.js";

/** A file of this subject that a visitor can save. */
export interface Download {
  /** Address from the page. */
  href: string;
  text: string;
}

/**
 * What a tile page tells below its element to a visitor who followed a link. Not in a frame: there
 * the host page tells it.
 */
export function tileDetails(
  subject: Subject,
  feed: Feed,
  survey: Survey,
  { root, downloads }: { root: string; downloads: Download[] },
): string {
  const texts = pageTexts(feed.language);
  const links = downloads.map(({ href, text }) =>
    // By its own name: `download` without a value.
    tag("li", [], `<a href="${escaped(href)}" download>${escaped(text)}</a>`),
  );
  const samensteller = tag(
    "a",
    [
      ["class", "samensteller"],
      ["href", `${root}samensteller/?what=${keyOf(subject)}`],
    ],
    texts.makeCode,
  );
  return tag(
    "div",
    [
      ["class", "around"],
      ["lang", texts.language],
    ],
    [
      aboutSubject(subject, feed, survey),
      section(texts.download, tag("ul", [], links.join(""))),
      section(
        texts.ownPage,
        [texts.ownPageMeans, samensteller, ...guideLinks(texts, root, texts.guide)]
          .map((paragraph) => tag("p", [], paragraph))
          .join(""),
      ),
    ].join(""),
  );
}

function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>${content}</section>`;
}

/** What the element doesn't show already, or only behind a toggle. */
function aboutSubject(subject: Subject, feed: Feed, survey: Survey): string {
  const selection = subjectOf(feed, subject);
  return "unknown" in selection
    ? ""
    : bySubject(selection.found, {
        overview: () => "",
        theme: ({ theme }) => eachFigure(theme, feed),
        indicator: ({ indicator }) => aboutIndicator(indicator, feed, survey),
        contact: () => "",
      });
}

function eachFigure({ indicators }: Theme, feed: Feed): string {
  const { inTheme } = pageTexts(feed.language);
  const links = indicators.map(({ id, label }) =>
    tag("li", [], tag("a", [["href", `../${id}/`]], escaped(label))),
  );
  return links.length > 0
    ? section(inTheme, tag("ul", [["lang", feed.language]], links.join("")))
    : "";
}

function aboutIndicator(indicator: Indicator, feed: Feed, survey: Survey): string {
  const texts = pageTexts(feed.language);
  const { texts: words } = wordingFor(feed.language);
  const theme = feed.themes.find(({ indicators }) => indicators.includes(indicator));
  const { explanation = [], links = [] } = theme ?? {};
  const parts: [title: string, content: TemplateResult][] = [];
  if (indicator.definition) {
    parts.push([
      words.definition,
      html`<p lang=${feed.language}>${richText(indicator.definition)}</p>`,
    ]);
  }
  if (explanation.length + links.length > 0) {
    parts.push([
      texts.explanation,
      html`<div lang=${feed.language}>
        ${explanation.length > 0 ? html`<p>${richText(explanation)}</p>` : nothing}
        ${links.map(({ link: text, href }) => html`<p>${link(text, href)}</p>`)}
      </div>`,
    ]);
  }
  const surveys = surveysUntil(feed, survey);
  parts.push([
    surveys.length > 1 ? texts.history : texts.asTable,
    historyTable(indicator, feed, surveys),
  ]);
  return parts.map(([title, content]) => section(title, asText(content))).join("");
}

/** The figure in each survey, newest first: what a visitor looks for is on top. */
function historyTable(indicator: Indicator, feed: Feed, surveys: Survey[]): TemplateResult {
  const texts = pageTexts(feed.language);
  const wording = wordingFor(feed.language);
  const rows = [...surveys].reverse().map((survey) => ({
    survey,
    words: figureWords(indicator, survey, wording, changeOf(feed, survey, indicator)),
  }));
  const [newest] = rows;
  return html`<table>
    <caption>
      ${newest && surveys.length === 1 ? sourceWords(feed, newest.survey, wording) : indicator.label}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.survey}</th>
        <th scope="col">${texts.figure}</th>
        <th scope="col">${texts.response}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ survey, words }) =>
          html`<tr>
            <th scope="row">${wording.period(survey.period)}</th>
            <td>
              ${
                words.status === "measured"
                  ? html`${qualifierText(words, wording)}${words.value}${words.counts ? ` (${words.counts})` : nothing}`
                  : words.reason
              }
              ${notesOf(words).map((note) => html`<p>${note}</p>`)}
            </td>
            <td>${responseCell(survey, wording)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What makes a figure uncertain, and what the publisher adds to it. */
function notesOf(words: ReturnType<typeof figureWords>): unknown[] {
  return [
    ...(words.status === "measured" && words.caveat ? [words.caveat] : []),
    ...words.remarks.map(richText),
  ];
}
