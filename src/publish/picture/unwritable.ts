import type { Feed, Indicator, Survey } from "../../feed/schema.js";
import { bySubject, subjectOf, type Subject } from "../../feed/subject.js";
import {
  contactDetails,
  contactText,
  figureText,
  figureWords,
  plainText,
  sourceWords,
} from "../../text/figure-words.js";
import { wordingFor } from "../../text/wording.js";
import { changeOf } from "../../feed/change.js";
import { withoutGlyph } from "./lettering.js";

/** A text with characters that no font of ours has. */
export interface UnwritableText {
  text: string;
  characters: string[];
}

/** The texts of a subject's pictures that can't be written, where a box would stand for a letter. */
export function unwritableTexts(subject: Subject, feed: Feed, survey: Survey): UnwritableText[] {
  return [...new Set(textsIn(subject, feed, survey))].flatMap((text) => {
    const characters = withoutGlyph(text);
    return characters.length > 0 ? [{ text, characters }] : [];
  });
}

function textsIn(subject: Subject, feed: Feed, survey: Survey): string[] {
  const selection = subjectOf(feed, subject);
  if ("unknown" in selection) {
    return [];
  }
  const wording = wordingFor(feed.language);
  const ofIndicator = (indicator: Indicator) => [
    indicator.label,
    figureText(figureWords(indicator, survey, wording, changeOf(feed, survey, indicator))),
  ];
  return [
    ...bySubject<string[]>(selection.found, {
      overview: ({ feed: { title, themes } }) => [
        title,
        ...themes.flatMap((theme) => [theme.title, ...theme.indicators.flatMap(ofIndicator)]),
      ],
      theme: ({ theme }) => [theme.title, ...theme.indicators.flatMap(ofIndicator)],
      indicator: ({ indicator }) => ofIndicator(indicator),
      contact: ({ contact }) => [
        contact.title,
        plainText(contact.text),
        ...contactDetails(contact, wording).map(contactText),
      ],
    }),
    sourceWords(feed, survey, wording),
  ];
}
