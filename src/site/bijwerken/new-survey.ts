import { countIn, percentageOf, roundedHalfUp } from "../../import/cell-value.js";
import { has } from "../../feed/has.js";
import type { Survey } from "../../feed/schema.js";
import { texts } from "./texts.js";

const { figures } = texts;

/** What somebody typed to begin a survey. */
export interface NewSurvey {
  /** Two digits; empty where the survey has only a year. */
  month: string;
  year: string;
  respondents: string;
  population: string;
}

/** What is wrong, by the field in which it is. */
export type NewSurveyErrors = Partial<Record<keyof NewSurvey, string>>;

/** A survey without figures, or what is wrong with what was typed. */
export function newSurvey(
  { month, year, respondents, population }: NewSurvey,
  ids: string[],
): { survey: Pick<Survey, "id" | "period" | "response"> } | { errors: NewSurveyErrors } {
  const period = month ? `${year.trim()}-${month}` : year.trim();
  const answered = positive(respondents);
  const all = positive(population);
  const isTooMany = answered !== undefined && all !== undefined && answered > all;
  const errors: NewSurveyErrors = {
    ...(!/^[12]\d{3}$/.test(year.trim()) && { year: figures.noYear }),
    ...(ids.includes(period) && { year: figures.isThere }),
    ...(answered === undefined && { respondents: figures.noCount }),
    ...(isTooMany && { respondents: figures.tooManyRespondents }),
    ...(all === undefined && { population: figures.noCount }),
  };
  if (Object.keys(errors).length > 0 || answered === undefined || all === undefined) {
    return { errors };
  }
  const percentage = roundedHalfUp(percentageOf(answered, all));
  const response = { percentage, respondents: answered, population: all };
  return { survey: { id: period, period, response } };
}

function positive(text: string): number | undefined {
  const read = countIn({ address: "", value: text.trim(), isPercentage: false });
  return has(read, "value") && read.value > 0 ? read.value : undefined;
}
