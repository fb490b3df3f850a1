import { has } from "../feed/has.js";
import type { Contact, Feed, Indicator, RichText, Survey } from "../feed/schema.js";
import { figureOf } from "../feed/select.js";
import { isolated, type Wording } from "./wording.js";

/*
 * The words for figures and contacts, as data without markup. Templates, plain text, images and
 * height estimates all combine these.
 */

/** The words for one indicator in one survey. */
export type FigureWords = MeasuredWords | UnmeasuredWords;

/** A figure: a sentence of qualifier, value and statement, with notes. */
export interface MeasuredWords {
  status: "measured";
  /** As published, 0 to 100, for the chart. */
  percentage: number;
  /** The counts, for the chart. */
  count: number | undefined;
  base: number | undefined;
  /** Word before the value: "Circa". */
  qualifier: string | undefined;
  /** The percentage in the language of the feed: "75%". */
  value: string;
  /** The sentence after the percentage. */
  statement: RichText;
  /** Whole sentences: first the counts, then what makes the figure uncertain. */
  notes: string[];
  /** The counts alone, for a column with a header: "21 van 28". */
  counts: string | undefined;
  /** The note that has to accompany the figure, also where its counts are shown elsewhere. */
  caveat: string | undefined;
}

/** What stands where a figure would. */
export const noFigure = "–";

/** Why there is no figure. */
export interface UnmeasuredWords {
  status: "unmeasured";
  /** Label of the indicator. */
  label: string;
  reason: string;
}

/** A term of the contact card and its details. */
export interface ContactDetail {
  kind: "person" | "partners";
  term: string;
  /** Plain text, line by line. */
  lines: string[];
  /** The same lines with their kinds, for templates that make links of them. */
  parts: ContactPart[];
}

/** One line of a contact detail. */
export interface ContactPart {
  kind: "name" | "role" | "email" | "telephone" | "partner";
  text: string;
  /** Page of a partner. */
  href?: string | undefined;
}

/** What the icons of a figure mean; nothing where it has no counts, and so no icons. */
export function legendWords(
  words: FigureWords,
  { response }: Survey,
  texts: Wording["texts"],
): string | undefined {
  if (words.status === "unmeasured" || words.base === undefined || words.counts === undefined) {
    return undefined;
  }
  return (response.population ?? 0) > words.base ? texts.unansweredLegend : texts.legend;
}

/** The words for an indicator, whether or not the survey has a figure. */
export function figureWords(indicator: Indicator, survey: Survey, wording: Wording): FigureWords {
  const { texts, percent } = wording;
  const figure = figureOf(survey, indicator);
  if (!has(figure, "percentage")) {
    return unmeasuredWords(indicator, figure.status, wording);
  }
  const { percentage, qualifier, count, base, status } = figure;
  const hasCounts = count !== undefined && base !== undefined;
  const caveat = status === "provisional" ? texts.provisional : undefined;
  return {
    status: "measured",
    percentage,
    count,
    base,
    qualifier: qualifier && texts.qualifiers[qualifier],
    value: percent(percentage),
    statement: indicator.statement,
    notes: [hasCounts && countWords(count, base, texts), caveat].filter(
      (note) => typeof note === "string",
    ),
    counts: hasCounts ? texts.outOf(count, base) : undefined,
    caveat,
  };
}

/** The words for an indicator without a figure, for this reason. */
export function unmeasuredWords(
  { label }: Indicator,
  reason: "missing" | "suppressed" | "absent" | "broken",
  { texts }: Wording,
): UnmeasuredWords {
  return { status: "unmeasured", label, reason: texts[reason] };
}

/** The words for an indicator as plain text: the sentence, then its notes. */
export function figureText(words: FigureWords): string {
  if (words.status === "unmeasured") {
    return `${words.label}: ${uncapitalized(words.reason)}`;
  }
  const { qualifier, value, statement, notes } = words;
  const sentence = [qualifier, value, plainText(statement)].filter(Boolean).join(" ");
  return notes.length > 0 ? `${sentence}. ${notes.join(" ")}` : sentence;
}

/** One of our sentences, for use after a colon. */
function uncapitalized(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** The source line: where and when figures were measured, and how many municipalities took part. */
export function sourceWords(
  { region }: Pick<Feed, "region">,
  { period, response }: Survey,
  wording: Wording,
): string {
  const { texts, percent } = wording;
  const { percentage, respondents, population } = response;
  const share = percent(percentage);
  const took =
    !respondents || !population
      ? texts.response(share)
      : respondents === 1
        ? texts.participantsOfOne(population, share)
        : texts.participants(respondents, population, share);
  return `${texts.source(isolated(region), wording.period(period))} ${took}`;
}

function countWords(count: number, base: number, texts: Wording["texts"]): string {
  return count === 1 ? texts.countOfOne(base) : texts.count(count, base);
}

/** The source line where there is no room for a sentence: "Midden-Nederland, februari 2022". */
export function shortSource(
  { region }: Pick<Feed, "region">,
  survey: Survey,
  { period }: Wording,
): string {
  return `${isolated(region)}, ${period(survey.period)}`;
}

/** The person and the partners of a contact, as far as the feed names them. */
export function contactDetails(
  { person, partners = [] }: Contact,
  { texts }: Wording,
): ContactDetail[] {
  const lines: [ContactPart["kind"], string | undefined][] = [
    ["name", person?.name],
    ["role", person?.role],
    ["email", person?.email],
    ["telephone", person?.telephone],
  ];
  return [
    contactDetail(
      "person",
      texts.person,
      lines.flatMap(([kind, text]) => (text ? { kind, text } : [])),
    ),
    contactDetail(
      "partners",
      texts.partners,
      partners.map(({ name, href }) => ({ kind: "partner", text: name, href })),
    ),
  ].filter(({ parts }) => parts.length > 0);
}

/** Is this line something to do, rather than something to know? */
export function isAction(kind: ContactPart["kind"]): boolean {
  return kind === "email" || kind === "telephone";
}

/** What a contact card shows besides its text: not again what that says already. */
export function cardDetails(contact: Contact, wording: Wording): ContactDetail[] {
  const text = plainText(contact.text);
  return contactDetails(contact, wording).filter(({ parts }) =>
    parts.some(({ text: part, href }) => href !== undefined || !text.includes(part)),
  );
}

function contactDetail(
  kind: ContactDetail["kind"],
  term: string,
  parts: ContactPart[],
): ContactDetail {
  return { kind, term, lines: parts.map(({ text }) => text), parts };
}

/** A contact detail as plain text: "Partners: CCV, VNG". */
export function contactText({ term, lines }: ContactDetail): string {
  return `${term}: ${lines.join(", ")}`;
}

/** Rich text without its emphasis and its links. */
export function plainText(text: RichText): string {
  return text
    .map((part) =>
      typeof part === "string" ? part : has(part, "strong") ? part.strong : part.link,
    )
    .join("");
}
