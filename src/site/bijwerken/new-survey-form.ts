import { html, nothing, type TemplateResult } from "lit";
import type { NewSurvey, NewSurveyErrors } from "./new-survey.js";
import { texts } from "./texts.js";

const { figures } = texts;

/** The form that begins a survey. */
export function newSurveyForm(
  population: string,
  errors: NewSurveyErrors,
  begin: (typed: NewSurvey) => void,
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) {
      const typed = new FormData(event.currentTarget);
      const text = (name: keyof NewSurvey) => {
        const value = typed.get(name);
        return typeof value === "string" ? value : "";
      };
      begin({
        month: text("month"),
        year: text("year"),
        respondents: text("respondents"),
        population: text("population"),
      });
    }
  };
  return html`<form class="new-survey" novalidate @submit=${submit}>
    <div class="fields">
      <div class="field">
        <label class="label" for="new-month">${figures.month}</label>
        <select id="new-month" name="month">
          <option value="">${figures.noMonth}</option>
          ${figures.months.map(
            (month, index) =>
              html`<option value=${String(index + 1).padStart(2, "0")}>${month}</option>`,
          )}
        </select>
      </div>
      ${field("year", figures.year, "", errors.year)}
      ${field("respondents", figures.respondents, "", errors.respondents)}
      ${field("population", figures.population, population, errors.population)}
    </div>
    <p><button type="submit" class="button button-primary">${figures.begin}</button></p>
  </form>`;
}

function field(name: keyof NewSurvey, label: string, value: string, error: string | undefined) {
  const id = `new-${name}`;
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <input
      id=${id}
      name=${name}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      value=${value}
      aria-invalid=${error ? "true" : nothing}
      aria-describedby=${error ? `${id}-error` : nothing}
    />
    ${error ? html`<p class="finding bad" id="${id}-error">${error}</p>` : nothing}
  </div>`;
}
