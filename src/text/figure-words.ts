import type { Change } from "../feed/change.js";
import { has } from "../feed/has.js";
import type { Contact, Feed, Indicator, RichText, Survey } from "../feed/schema.js";
import { figureOf, type ShownFigure } from "../feed/select.js";
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
  /** What has changed since an earlier survey, as a sentence. */
  change: string | undefined;
  /** Whole sentences: first the counts, then what makes the figure uncertain. */
  notes: string[];
  /** What the publisher adds: why it can't be compared, or what else to know. */
  remarks: RichText[];
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
  /** What the publisher adds. */
  remarks: RichText[];
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

/**
 * The words for an indicator, whether or not the survey has a figure.
 *
 * @param change - What has changed, where that has to be said.
 */
export function figureWords(
  indicator: Indicator,
  survey: Survey,
  wording: Wording,
  change?: Change,
): FigureWords {
  const { texts, percent } = wording;
  const figure = figureOf(survey, indicator);
  if (!has(figure, "percentage")) {
    const remark = figureRemark(figure);
    const remarks = remark ? [remark] : [];
    return { ...unmeasuredWords(indicator, figure.status, wording), remarks };
  }
  const { percentage, qualifier, count, base, status, note } = figure;
  const remarks = note ? [note] : [];
  const hasCounts = count !== undefined && base !== undefined;
  const caveat = status === "provisional" ? texts.provisional : undefined;
  const notes = caveat ? [caveat] : [];
  if (hasCounts) {
    notes.unshift(countWords(count, base, texts, change));
  }
  return {
    status: "measured",
    percentage,
    count,
    base,
    qualifier: qualifier && texts.qualifiers[qualifier],
    value: percent(percentage),
    statement: indicator.statement,
    change: change && changeWords(change, wording),
    notes,
    remarks: change?.note && change.note !== remarks[0] ? [change.note, ...remarks] : remarks,
    counts: hasCounts ? texts.outOf(count, base) : undefined,
    caveat,
  };
}

/** What the publisher adds to a figure. */
export function figureRemark(figure: ShownFigure): RichText | undefined {
  return figure.status === "absent" || figure.status === "broken" ? undefined : figure.note;
}

/** The words for an indicator without a figure, for this reason. */
export function unmeasuredWords(
  { label }: Indicator,
  reason: "missing" | "suppressed" | "absent" | "broken",
  { texts }: Wording,
): UnmeasuredWords {
  return { status: "unmeasured", label, reason: texts[reason], remarks: [] };
}

/** The words for an indicator as plain text: the sentence, then what there is to say of it. */
export function figureText(words: FigureWords): string {
  const remarks = words.remarks.map(plainText);
  if (words.status === "unmeasured") {
    return [`${words.label}: ${uncapitalized(words.reason)}`, ...remarks].join(" ");
  }
  const { qualifier, value, statement, change, notes } = words;
  const sentence = [qualifier, value, plainText(statement)].filter(Boolean).join(" ");
  const more = [...(change ? [change] : []), ...notes, ...remarks];
  return more.length > 0 ? `${sentence}. ${more.join(" ")}` : sentence;
}

/** One of our sentences, for use after a colon. */
function uncapitalized(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** What the source line of a feed is about. */
type Source = Pick<Feed, "region" | "topic" | "publisher">;

/**
 * The source line: of what, where and when figures were measured, how many municipalities took
 * part, and who published it.
 */
export function sourceWords(feed: Source, survey: Survey, wording: Wording): string {
  const took = responseWords(survey, wording);
  const { publisher } = feed;
  return [
    `${shortSource(feed, survey, wording)}.`,
    took,
    ...(publisher ? [wording.texts.publishedBy(isolated(publisher.name))] : []),
  ].join(" ");
}

/** That the newest figures are old. */
export function oldWords({ period }: Survey, { texts, period: words }: Wording): string {
  return texts.old(words(period));
}

/** How many municipalities took part. */
export function responseWords({ response }: Survey, { texts, percent }: Wording): string {
  const { percentage, respondents, population } = response;
  const share = percent(percentage);
  if (!respondents || !population) {
    return texts.response(share);
  }
  return respondents === 1
    ? texts.participantsOfOne(population, share)
    : texts.participants(respondents, population, share);
}

/** How many took part, for a column with a header: "80% (20 van 25)". */
export function responseCell({ response }: Survey, { texts, percent }: Wording): string {
  const { percentage, respondents, population } = response;
  const share = percent(percentage);
  return respondents !== undefined && population
    ? `${share} (${texts.outOf(respondents, population)})`
    : share;
}

function countWords(
  count: number,
  base: number,
  texts: Wording["texts"],
  change: Change | undefined,
): string {
  const words = count === 1 ? texts.countOfOne(base) : texts.count(count, base);
  const { count: earlier, base: earlierBase } =
    change?.kind === "difference" ? change.earlier : { count: undefined, base: undefined };
  if (earlier === undefined || earlierBase === undefined) {
    return `${words}.`;
  }
  return earlierBase === base
    ? `${words}${texts.earlierCount(earlier)}.`
    : `${words}. ${texts.bases(earlierBase, base)}`;
}

/** What has changed, as a sentence. */
function changeWords(change: Change, { texts, percent, period: periodWords }: Wording): string {
  const { kind, now, earlier } = change;
  const period = periodWords(change.period);
  const before = percent(earlier.percentage);
  const points = now.percentage - earlier.percentage;
  switch (kind) {
    case "incomparable":
      return texts.incomparable(period);
    case "qualified": {
      const word = earlier.qualifier && uncapitalized(texts.qualifiers[earlier.qualifier]);
      return texts.earlier(period, word ? `${word} ${before}` : before);
    }
    case "difference":
      switch (Math.sign(points)) {
        case 0:
          return texts.equal(period);
        case 1:
          return points === 1
            ? texts.onePointMore(period, before)
            : texts.more(points, period, before);
        default:
          return points === -1
            ? texts.onePointLess(period, before)
            : texts.less(-points, period, before);
      }
  }
}

/**
 * The source line where there is no room for sentences: "Basisniveau mensenhandel,
 * Midden-Nederland, februari 2022".
 *
 * @param name - What stands before it. The topic is left out where that names it already.
 */
export function shortSource(
  feed: Pick<Source, "region" | "topic">,
  survey: Survey,
  { period }: Wording,
  name = "",
): string {
  return [...placeWords(feed, name), period(survey.period)].join(", ");
}

/** What figures are about, and of which region: "Basisniveau mensenhandel", "Midden-Nederland". */
export function placeWords(
  { region, topic }: Pick<Source, "region" | "topic">,
  name = "",
): string[] {
  const isNamed = !topic || name.toLowerCase().includes(topic.toLowerCase());
  return [...(isNamed ? [] : [topic]), region].map(isolated);
}

/** What a municipality can answer. */
export const answers = ["yes", "no"] as const;

/** What a municipality answered. */
export type Answer = (typeof answers)[number];

/** What the own municipality answered; empty where that isn't given. */
export function municipalityWords(
  name: unknown = "",
  answer: unknown = "",
  { texts }: Wording,
): string {
  // A script may have set anything at all, and an editor may write "Gemeente Zeist".
  const municipality = String(name)
    .trim()
    .replace(/^gemeente\s+/i, "");
  const given = answers.find((each) => each === String(answer).trim());
  return municipality && given
    ? texts.municipality(isolated(municipality), texts.answers[given])
    : "";
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
