import { has } from "../../feed/has.js";
import { html, nothing, type TemplateResult } from "lit";
import { heading } from "../../templates/heading.js";
import { carriedChoice, type Choice, optionsOf } from "../../snippets/routes.js";
import { choiceOf, type State } from "./state.js";
import { texts } from "./texts.js";
import { whyNoHouseStyle } from "./why-not.js";

/**
 * Live preview of the choice in an article, as its route carries it.
 *
 * @param enter - Called when the focus comes into it, which has to be in sight.
 */
export function preview(state: State, enter: () => void): TemplateResult {
  const { width, houseStyle } = state;
  const isFramed = Boolean(whyNoHouseStyle(state));
  const { look } = texts;
  const carried = carriedChoice(choiceOf(state, undefined));
  return html`<div
    class="preview"
    role="region"
    aria-label=${look.region}
    tabindex="0"
    @focusin=${enter}
  >
    <div class="host-page host-page-${width} house-style-${isFramed ? "none" : houseStyle}">
      <p class="host-title">${look.article.title}</p>
      <p class="host-before">${look.article.before}</p>
      <div class="host-figure ${isFramed ? "house-style-blue" : ""}">
        ${headingsAbove(carried)} ${element(carried)}
      </div>
      <p class="host-after">${look.article.after}</p>
    </div>
  </div>`;
}

/** The headings of the host page above the element's first heading. */
function headingsAbove({ subject, headingLevel }: Choice) {
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
const elements: Record<Choice["subject"]["kind"], (attributes: Attributes) => TemplateResult> = {
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

type Omissible = "id" | "survey" | "compare" | "municipality" | "answer";

interface Attributes
  extends Pick<Choice, "chart" | "headingLevel">, Record<Omissible, string | typeof nothing> {}

function element({ subject, survey, chart, headingLevel, ...options }: Choice): TemplateResult {
  const { compare = nothing, municipality = nothing, answer = nothing } = options;
  const id = has(subject, "id") ? subject.id : nothing;
  return elements[subject.kind]({
    ...{ id, chart, headingLevel, compare, municipality, answer },
    survey: survey || nothing,
  });
}
