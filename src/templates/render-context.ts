import type { ChartName } from "../charts/chart.js";
import type { Compare } from "../feed/change.js";
import type { Feed, Survey, Theme } from "../feed/schema.js";
import { isOld } from "../feed/select.js";
import { oldWords, sourceWords } from "../text/figure-words.js";
import { isolated, type Wording, wordingFor } from "../text/wording.js";

/** What templates need besides their data: the same for everything that one element shows. */
export interface RenderContext extends SurveyContext {
  /** Level of the first heading. */
  headingLevel: number;
  chart: ChartName;
  compare: Compare;
  /** What the editor says of the own municipality: "Gemeente Zeist: ja." */
  municipality?: string;
  /**
   * Whether there is a table: `later` is not yet, `alone` that nothing but the table has changed.
   * Without it, there is one.
   */
  table?: "later" | "alone" | undefined;
  /** What saves figures as a CSV file; or its address, where no script runs. */
  download?: string | ((themes: Theme[]) => void);
}

/** The part that is the same for all elements that show one survey, however many there are. */
interface SurveyContext {
  feed: Feed;
  wording: Wording;
  region: string;
  survey: Survey;
  /** The survey's period and response, in words. */
  period: string;
  response: string;
  /** The words of the source line. */
  source: string;
  /** That the figures are old and there are no newer ones; empty where that isn't so or unknown. */
  old: string;
}

const contexts = new WeakMap<Survey, SurveyContext>();

/** What an element shows of a survey besides what it is for. */
export interface RenderOptions {
  headingLevel?: number;
  chart?: ChartName;
  compare?: Compare;
}

/** The render context of a survey. An invalid heading level becomes the nearest valid one. */
export function renderContextOf(
  feed: Feed,
  survey: Survey,
  { headingLevel = 2, chart = "none", compare = "previous" }: RenderOptions,
): RenderContext {
  let context = contexts.get(survey);
  if (!context) {
    const wording = wordingFor(feed.language);
    context = {
      feed,
      wording,
      region: isolated(feed.region),
      survey,
      period: wording.period(survey.period),
      response: wording.percent(survey.response.percentage),
      source: sourceWords(feed, survey, wording),
      old: isOld(feed, survey, new Date()) ? oldWords(survey, wording) : "",
    };
    contexts.set(survey, context);
  }
  return {
    ...context,
    chart,
    compare,
    headingLevel: Math.min(Math.max(Math.round(headingLevel) || 2, 2), 6),
  };
}
