import type { Contact, Feed, Indicator, RichText, Survey } from "../feed/schema.js";
import { figureOf } from "../feed/select.js";
import { isolated } from "./isolated.js";
import type { Wording } from "./wording.js";

/** What is said of one indicator in one survey, as data. */
export type FigureWords =
  | {
      status: "measured";
      percentage: number;
      qualifier: string | undefined;
      value: string;
      statement: RichText;
      notes: string[];
    }
  | { status: "unmeasured"; label: string; reason: string };

/** The words for one indicator in one survey. */
export function figureWords(indicator: Indicator, survey: Survey, wording: Wording): FigureWords {
  const { texts, percent } = wording;
  const figure = figureOf(survey, indicator);
  if (!("percentage" in figure)) {
    return { status: "unmeasured", label: indicator.label, reason: texts[figure.status] };
  }
  const { percentage, qualifier, count, base, status } = figure;
  return {
    status: "measured",
    percentage,
    qualifier: qualifier && texts.qualifiers[qualifier],
    value: percent(percentage),
    statement: indicator.statement,
    notes: [
      ...(count !== undefined && base !== undefined ? [texts.count(count, base)] : []),
      ...(status === "provisional" ? [texts.provisional] : []),
    ],
  };
}

/** The source line: region, period, response and, where known, how many took part. */
export function sourceWords(
  { region }: Pick<Feed, "region">,
  { period, response }: Survey,
  wording: Wording,
): string {
  const { percentage, respondents, population } = response;
  const { texts, percent } = wording;
  const source = texts.source(isolated(region), wording.period(period), percent(percentage));
  return respondents && population ? `${source} ${texts.count(respondents, population)}` : source;
}

/** A term of the contact card and the lines that belong to it. */
export interface ContactDetail {
  kind: "person" | "partners";
  term: string;
  lines: string[];
}

/** Whom to turn to, and who works together. */
export function contactDetails(
  { person, partners = [] }: Contact,
  { texts }: Wording,
): ContactDetail[] {
  const details: ContactDetail[] = [];
  if (person) {
    const { name, role, email, telephone } = person;
    const lines = [name, role, email, telephone].filter((line) => line !== undefined);
    details.push({ kind: "person", term: texts.person, lines });
  }
  if (partners.length > 0) {
    const lines = partners.map(({ name }) => name);
    details.push({ kind: "partners", term: texts.partners, lines });
  }
  return details;
}
