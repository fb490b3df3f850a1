import { has } from "./has.js";
import type { Feed, Indicator, MeasuredFigure, RichText, Survey } from "./schema.js";
import { figureOf, surveysUntil } from "./select.js";

/** What is said of earlier surveys: what changed since the one before, or nothing. */
export const compares = ["previous", "none"] as const;

/** What is said of earlier surveys. */
export type Compare = (typeof compares)[number];

/** A figure, and what there is to say of the nearest earlier survey with a percentage for it. */
export interface Change {
  /**
   * `difference`: of two percentages. `qualified`: one of them is "circa" or the like, so that
   * nobody knows the difference. `incomparable`: the publisher says so.
   */
  kind: "difference" | "qualified" | "incomparable";
  now: MeasuredFigure;
  earlier: MeasuredFigure;
  /** Period of the earlier survey. */
  period: string;
  /** Why the two can't be compared. */
  note: RichText | undefined;
}

/** A base that is smaller says too little: one municipality more is 20 points or more. */
const smallestBase = 5;

/**
 * What has changed since the nearest earlier survey that has a percentage for an indicator, if there
 * is anything to say.
 */
export function changeOf(
  feed: Feed,
  survey: Survey,
  indicator: Indicator,
  compare: Compare = "previous",
): Change | undefined {
  if (compare === "none") {
    return undefined;
  }
  const now = measured(survey, indicator);
  const [, ...surveys] = surveysUntil(feed, survey).reverse();
  let last = isComparable(survey, indicator) ? undefined : survey;
  for (const before of surveys) {
    const earlier = measured(before, indicator);
    if (now && earlier) {
      return isSmall(now) || isSmall(earlier)
        ? undefined
        : {
            kind: last
              ? "incomparable"
              : (now.qualifier ?? earlier.qualifier)
                ? "qualified"
                : "difference",
            now,
            earlier,
            period: before.period,
            note: last && noteOf(last, indicator),
          };
    }
    last ??= isComparable(before, indicator) ? undefined : before;
  }
  return undefined;
}

/** One survey in the history of a figure. */
export interface Moment {
  period: string;
  /** The middle of the period, in years. */
  time: number;
  /** Nothing where the survey has no percentage. */
  percentage: number | undefined;
  /** Can it be compared with the moment before it? */
  isComparable: boolean;
}

/** A figure in each survey up to this one, oldest first. */
export function historyOf(feed: Feed, survey: Survey, indicator: Indicator): Moment[] {
  return surveysUntil(feed, survey).map((each) => ({
    period: each.period,
    time: timeOf(each.period),
    percentage: measured(each, indicator)?.percentage,
    isComparable: isComparable(each, indicator),
  }));
}

function timeOf(period: string): number {
  const [year, month] = period.split("-").map(Number);
  return (year ?? 0) + (month ? (month - 0.5) / 12 : 0.5);
}

function measured(survey: Survey, indicator: Indicator): MeasuredFigure | undefined {
  const figure = figureOf(survey, indicator);
  return has(figure, "percentage") ? figure : undefined;
}

function isSmall({ base = smallestBase }: MeasuredFigure): boolean {
  return base < smallestBase;
}

function isComparable(survey: Survey, indicator: Indicator): boolean {
  return survey.comparable !== false && entryOf(survey, indicator)?.comparable !== false;
}

/** That of the figure, if it is why the two can't be compared, else that of the survey. */
function noteOf(survey: Survey, indicator: Indicator): RichText | undefined {
  const entry = entryOf(survey, indicator);
  return entry?.comparable === false ? (entry.note ?? survey.note) : survey.note;
}

/** What a survey holds on an indicator, as far as it can be read. */
function entryOf(survey: Survey, indicator: Indicator) {
  const figure = figureOf(survey, indicator);
  return figure.status === "broken" || figure.status === "absent" ? undefined : figure;
}
