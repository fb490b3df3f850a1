import type { ChartName } from "../charts/chart.js";
import type { Feed, Survey } from "../feed/schema.js";
import { sourceWords } from "../text/figure-words.js";
import { isolated, type Wording, wordingFor } from "../text/wording.js";

/** What templates need besides their data: the same for everything that one element shows. */
export interface RenderContext {
  wording: Wording;
  region: string;
  survey: Survey;
  /** The survey's period and response, in words. */
  period: string;
  response: string;
  /** The words of the source line. */
  source: string;
  /** Level of the first heading. */
  headingLevel: number;
  chart: ChartName;
}

/** The part that is the same for all elements that show one survey, however many there are. */
const contexts = new WeakMap<Survey, Omit<RenderContext, "headingLevel" | "chart">>();

/** The render context of a survey. An invalid heading level becomes the nearest valid one. */
export function renderContextOf(
  feed: Feed,
  survey: Survey,
  level: number,
  chart: ChartName = "none",
): RenderContext {
  let context = contexts.get(survey);
  if (!context) {
    const wording = wordingFor(feed.language);
    context = {
      wording,
      region: isolated(feed.region),
      survey,
      period: wording.period(survey.period),
      response: wording.percent(survey.response.percentage),
      source: sourceWords(feed, survey, wording),
    };
    contexts.set(survey, context);
  }
  return { ...context, chart, headingLevel: Math.min(Math.max(Math.round(level) || 2, 2), 6) };
}
