import type { Feed, Survey } from "../feed/schema.js";
import { sourceWords } from "../text/figure-words.js";
import { isolated, type Wording, wordingFor } from "../text/wording.js";

/** How something is shown, and from which survey: the same for all that one element shows. */
export interface RenderContext {
  wording: Wording;
  region: string;
  survey: Survey;
  /** The survey's period and response, in words. */
  period: string;
  response: string;
  /** Where, when and from how many municipalities figures come. */
  source: string;
  /** Level of the first heading. */
  headingLevel: number;
  /** Name of the chart that was asked for, in elements that draw figures. */
  chart?: string;
}

/** What is the same for all elements that show one survey, however many there are. */
const contexts = new WeakMap<Survey, Omit<RenderContext, "headingLevel">>();

/** How a feed is shown. A level that HTML hasn't got becomes the nearest that it has. */
export function renderContextOf(feed: Feed, survey: Survey, level: number): RenderContext {
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
  return { ...context, headingLevel: Math.min(Math.max(Math.round(level) || 2, 2), 6) };
}
