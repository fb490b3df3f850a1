import { html, type TemplateResult } from "lit";
import type { View } from "./view.js";

/** The line that says where, when and from how many municipalities figures come. */
export function sourceLine({ wording, region, survey }: View): TemplateResult {
  const { texts, period, percent } = wording;
  const { percentage, respondents, population } = survey.response;
  return html`<p part="source" class="muted" lang=${texts.language}>
    ${texts.source(region, period(survey.period), percent(percentage))}
    ${respondents && population ? texts.count(respondents, population) : ""}
  </p>`;
}
