import { html, type TemplateResult } from "lit";
import type { View } from "./render-context.js";

/** The line that says where, when and from how many municipalities figures come. */
export function sourceLine({ wording, region, survey, period, response }: View): TemplateResult {
  const { texts } = wording;
  const { respondents, population } = survey.response;
  return html`<p part="source" class="muted" lang=${texts.language}>
    ${texts.source(region, period, response)}
    ${respondents && population ? texts.count(respondents, population) : ""}
  </p>`;
}
