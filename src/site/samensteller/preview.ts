import { has } from "../../feed/has.js";
import { html, nothing, type TemplateResult } from "lit";
import type { ChartName } from "../../charts/chart.js";
import { heading } from "../../templates/heading.js";
import { optionsOf } from "../../snippets/routes.js";
import { chartOf, type State } from "./state.js";
import { texts } from "./texts.js";

/** Live preview of the choice, as wide as a phone or as the column allows. */
export function preview(state: State): TemplateResult {
  const { width, houseStyle } = state;
  return html`<div class="preview" role="region" aria-label=${texts.look.region} tabindex="0">
    <div class="preview-column preview-${width} house-style-${houseStyle}">
      ${headingsAbove(state)} ${element(state)}
    </div>
  </div>`;
}

/** The headings of the host page above the element's first heading. */
function headingsAbove({ subject, headingLevel }: State) {
  if (!optionsOf(subject).includes("headingLevel")) {
    return nothing;
  }
  const levels = Array.from({ length: headingLevel - 2 }, (_, index) => index + 2);
  return levels.map(
    (level) =>
      html`<div class="heading-above">${heading(level, texts.look.headingOnPage(level))}</div>`,
  );
}

/** The element for each kind of subject, with the attributes that it has. */
const elements: Record<State["subject"]["kind"], (attributes: Attributes) => TemplateResult> = {
  overview: ({ chart, survey, compare, headingLevel }) =>
    html`<basisniveau-overview
      chart=${chart}
      survey=${survey}
      compare=${compare}
      heading-level=${headingLevel}
    ></basisniveau-overview>`,
  theme: ({ id, chart, survey, compare, headingLevel }) =>
    html`<basisniveau-theme
      theme=${id}
      chart=${chart}
      survey=${survey}
      compare=${compare}
      heading-level=${headingLevel}
    ></basisniveau-theme>`,
  indicator: ({ id, chart, survey, compare, municipality, answer }) =>
    html`<basisniveau-indicator
      indicator=${id}
      chart=${chart}
      survey=${survey}
      compare=${compare}
      municipality=${municipality}
      answer=${answer}
    ></basisniveau-indicator>`,
  contact: ({ headingLevel }) =>
    html`<basisniveau-contact heading-level=${headingLevel}></basisniveau-contact>`,
};

interface Attributes extends Pick<State, "headingLevel" | "compare" | "municipality" | "answer"> {
  chart: ChartName;
  id: string | typeof nothing;
  survey: string | typeof nothing;
}

function element(state: State): TemplateResult {
  const { subject, survey } = state;
  const chart = chartOf(state);
  const id = has(subject, "id") ? subject.id : nothing;
  return elements[subject.kind]({ ...state, id, chart, survey: survey || nothing });
}
