import type { Feed, Survey } from "../feed/schema.js";
import { sourceWords } from "../text/figure-words.js";
import { isolated, type Wording, wordingFor } from "../text/wording.js";

/** How something is shown, and from which survey: the same for all that one element shows. */
export interface View {
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
const views = new WeakMap<Survey, Omit<View, "headingLevel">>();

/** How a feed is shown. A level that HTML hasn't got becomes the nearest that it has. */
export function viewOf(feed: Feed, survey: Survey, level: number): View {
  let view = views.get(survey);
  if (!view) {
    const wording = wordingFor(feed.language);
    view = {
      wording,
      region: isolated(feed.region),
      survey,
      period: wording.period(survey.period),
      response: wording.percent(survey.response.percentage),
      source: sourceWords(feed, survey, wording),
    };
    views.set(survey, view);
  }
  return { ...view, headingLevel: Math.min(Math.max(Math.round(level) || 2, 2), 6) };
}
