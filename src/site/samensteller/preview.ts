import { html, nothing, type TemplateResult } from "lit";
import { heading } from "../../templates/heading.js";
import { optionsOf } from "../../snippets/routes.js";
import type { State } from "./state.js";
import { texts } from "./texts.js";

/** What was chosen, live, as wide as a phone or as there is room for. */
export function preview(state: State): TemplateResult {
  const { width, houseStyle } = state;
  return html`<div class="preview" role="region" aria-label=${texts.look.region} tabindex="0">
    <div class="preview-column preview-${width} house-style-${houseStyle}">
      ${headingsAbove(state)} ${element(state)}
    </div>
  </div>`;
}

/** The headings of a page that lead to the first one of the element. */
function headingsAbove({ subject, headingLevel }: State) {
  if (!optionsOf(subject).includes("headingLevel")) {
    return nothing;
  }
  const levels = Array.from({ length: headingLevel - 2 }, (_, place) => place + 2);
  return levels.map(
    (level) =>
      html`<div class="heading-above">${heading(level, texts.look.headingOnPage(level))}</div>`,
  );
}

function element({ subject, chart, survey, headingLevel }: State): TemplateResult {
  const id = survey || nothing;
  switch (subject.kind) {
    case "overview":
      return html`<basisniveau-overview
        chart=${chart}
        survey=${id}
        heading-level=${headingLevel}
      ></basisniveau-overview>`;
    case "theme":
      return html`<basisniveau-theme
        theme=${subject.id}
        chart=${chart}
        survey=${id}
        heading-level=${headingLevel}
      ></basisniveau-theme>`;
    case "indicator":
      return html`<basisniveau-indicator
        indicator=${subject.id}
        chart=${chart}
        survey=${id}
      ></basisniveau-indicator>`;
    case "contact":
      return html`<basisniveau-contact heading-level=${headingLevel}></basisniveau-contact>`;
  }
}
