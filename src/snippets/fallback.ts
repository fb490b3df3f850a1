import { has } from "../feed/has.js";
import { changeOf } from "../feed/change.js";
import type { Feed, Indicator } from "../feed/schema.js";
import { findSurvey } from "../feed/select.js";
import { bySubject, nameOf, type Subject, subjectOf } from "../feed/subject.js";
import {
  contactDetails,
  contactText,
  figureText,
  figureWords,
  municipalityWords,
  shortSource,
  unmeasuredWords,
} from "../text/figure-words.js";
import type { Choice } from "./routes.js";
import { wordingFor } from "../text/wording.js";

/** What a page shows of a subject without a script: plain text, in the language of the feed. */
export interface Fallback {
  /** Heading above several sentences. */
  title?: string;
  /** The current figures, each as a sentence. */
  sentences: string[];
  /** Where and when they were measured. */
  source?: string;
}

/** What else an editor chose of what is shown. */
export type FallbackOptions = Pick<Choice, "compare" | "municipality" | "answer">;

/** The fallback for a subject; without sentences where its id is not in the feed. */
export function fallbackOf(
  subject: Subject,
  surveyId: string,
  feed: Feed,
  { compare, municipality, answer }: FallbackOptions = {},
): Fallback {
  const selection = subjectOf(feed, subject);
  if (has(selection, "unknown")) {
    return { sentences: [] };
  }
  const { found } = selection;
  const wording = wordingFor(feed.language);
  const title = nameOf(found);
  const survey = findSurvey(feed, surveyId);
  const source = has(survey, "found")
    ? { source: shortSource(feed, survey.found, wording, title) }
    : {};
  const sentences = (indicators: Indicator[]) =>
    indicators.map((indicator) =>
      figureText(
        has(survey, "found")
          ? figureWords(
              indicator,
              survey.found,
              wording,
              changeOf(feed, survey.found, indicator, compare),
            )
          : unmeasuredWords(indicator, "absent", wording),
      ),
    );
  const own = municipalityWords(municipality, answer, wording);
  return bySubject<Fallback>(found, {
    overview: ({ feed: { themes } }) => ({
      title,
      sentences: sentences(themes.flatMap(({ indicators }) => indicators)),
      ...source,
    }),
    theme: ({ theme }) => ({ title, sentences: sentences(theme.indicators), ...source }),
    indicator: ({ indicator }) => ({
      sentences: [...sentences([indicator]), ...(own ? [own] : [])],
      ...(has(survey, "found") && { source: shortSource(feed, survey.found, wording) }),
    }),
    contact: ({ contact }) => ({
      title,
      sentences: contactDetails(contact, wording).map(contactText),
    }),
  });
}

/** The fallback for a subject as one text, for links and pictures. */
export function fallbackText(
  subject: Subject,
  survey: string,
  feed: Feed,
  options?: FallbackOptions,
): string {
  const { title, sentences, source } = fallbackOf(subject, survey, feed, options);
  const joined = [...(title ? [title] : []), ...sentences].map(withoutFullStop).join(". ");
  return `${joined.replace(/([?!])\./g, "$1")}${source ? ` (${source})` : ""}`
    .replace(/\s+/g, " ")
    .trim();
}

function withoutFullStop(text: string): string {
  return text.trim().replace(/\.$/, "");
}
