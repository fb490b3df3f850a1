import type { Contact, Feed, Indicator, RichText, Survey } from "../feed/schema.js";
import { figureOf, findContact, findIndicator, findSurvey, findTheme } from "../feed/select.js";
import { isolated } from "../text/isolated.js";
import { type Wording, wordingFor } from "../text/wording.js";
import type { What } from "../feed/subject.js";

/** What something says without a script: plain text, in the language of the feed. */
export interface Fallback {
  /** Heading of what has more to say than one thing. */
  title?: string;
  /** The figures of today, each as a sentence. */
  sentences: string[];
  /** Where and when they were measured. */
  source?: string;
}

/** What something says without a script. An id that is not in the feed says nothing. */
export function fallbackOf(what: What, surveyId: string, feed: Feed): Fallback {
  const wording = wordingFor(feed.language);
  const selection = findSurvey(feed, surveyId);
  const survey = "found" in selection ? selection.found : undefined;
  const source = survey && {
    source: `${isolated(feed.region)}, ${wording.period(survey.period)}`,
  };
  const sentences = (indicators: Indicator[]) =>
    indicators.map((indicator) => sentence(indicator, survey, wording));
  switch (what.kind) {
    case "overview":
      return {
        title: feed.title,
        sentences: sentences(feed.themes.flatMap(({ indicators }) => indicators)),
        ...source,
      };
    case "theme": {
      const theme = findTheme(feed, what.id);
      return "found" in theme
        ? { title: theme.found.title, sentences: sentences(theme.found.indicators), ...source }
        : { sentences: [] };
    }
    case "indicator": {
      const indicator = findIndicator(feed, what.id);
      return "found" in indicator
        ? { sentences: sentences([indicator.found]), ...source }
        : { sentences: [] };
    }
    case "contact": {
      const contact = findContact(feed);
      return "found" in contact ? contactOf(contact.found, wording) : { sentences: [] };
    }
  }
}

function sentence(indicator: Indicator, survey: Survey | undefined, wording: Wording): string {
  const { texts, percent } = wording;
  const figure = survey ? figureOf(survey, indicator) : ({ status: "absent" } as const);
  if (!("percentage" in figure)) {
    return `${indicator.label}: ${uncapitalised(texts[figure.status])}`;
  }
  const { percentage, qualifier, status } = figure;
  const number = [qualifier && texts.qualifiers[qualifier], percent(percentage)];
  const statement = [...number, plainText(indicator.statement)].filter(Boolean).join(" ");
  return status === "provisional" ? `${statement}. ${texts.provisional}` : statement;
}

/** A sentence of ours after a colon. */
function uncapitalised(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function contactOf(contact: Contact, { texts }: Wording): Fallback {
  const { title, person, partners = [] } = contact;
  const ways = [person?.name, person?.role, person?.email, person?.telephone].filter(Boolean);
  return {
    title,
    sentences: [
      ...(ways.length > 0 ? [`${texts.person}: ${ways.join(", ")}`] : []),
      ...(partners.length > 0
        ? [`${texts.partners}: ${partners.map(({ name }) => name).join(", ")}`]
        : []),
    ],
  };
}

/** Rich text without what stands out in it and where its links go. */
export function plainText(text: RichText): string {
  return text
    .map((part) => (typeof part === "string" ? part : "strong" in part ? part.strong : part.link))
    .join("");
}

/** What something says without a script, in one text: for links, and for whoever can't see a picture. */
export function fallbackText(what: What, survey: string, feed: Feed): string {
  const { title, sentences, source } = fallbackOf(what, survey, feed);
  const said = [...(title ? [title] : []), ...sentences].map(withoutFullStop).join(". ");
  return `${said.replace(/([?!])\./g, "$1")}${source ? ` (${source})` : ""}`
    .replace(/\s+/g, " ")
    .trim();
}

function withoutFullStop(text: string): string {
  return text.trim().replace(/\.$/, "");
}

/** What something is called. */
export function nameOf(what: What, feed: Feed): string {
  switch (what.kind) {
    case "overview":
      return feed.title;
    case "contact":
      return feed.contact?.title ?? "";
    case "theme": {
      const theme = findTheme(feed, what.id);
      return "found" in theme ? theme.found.title : "";
    }
    case "indicator": {
      const indicator = findIndicator(feed, what.id);
      return "found" in indicator ? indicator.found.label : "";
    }
  }
}
