import { element, link, richText } from "./elements.js";
import { sourceLine, wordsOf } from "./tile.js";

/**
 * Everything of a feed: title, introduction, status line, sections with their tiles, contact. The pages that draw figures
 * otherwise than another differ in `makeTile` alone.
 */
export function infographic(feed, makeTile) {
  const { title, introduction, themes, contact } = feed;
  const { figures } = feed.surveys.at(-1);
  const words = wordsOf(feed);
  const page = document.createDocumentFragment();
  page.append(
    element("h2", "", title),
    element("p", "introduction", ...richText(introduction)),
    element(
      "p",
      "status",
      `Dit is de stand van zaken in ${words.month} op basis van ${words.response} van de gemeenten in ${words.region}.`,
    ),
    ...themes.map((theme) => section(theme, figures, words, makeTile)),
    contactCard(contact),
  );
  return page;
}

function section({ title, indicators, explanation, links = [] }, figures, words, makeTile) {
  const tiles = indicators.map((indicator) =>
    element("li", "", makeTile(indicator, figures[indicator.id].percentage)),
  );
  return element(
    "section",
    "theme",
    element("h3", "", title),
    element("ul", "tiles", ...tiles),
    element("p", "explanation", ...richText(explanation)),
    ...links.map((target) => element("p", "", link(target))),
    sourceLine(words),
  );
}

function contactCard({ title, text, person, partners }) {
  return element(
    "section",
    "contact",
    element("h3", "", title),
    element("p", "", ...richText(text)),
    element("p", "", "Contactpersoon: ", element("strong", "", person.name)),
    element("ul", "partners", ...partners.map(({ name }) => element("li", "", name))),
  );
}
