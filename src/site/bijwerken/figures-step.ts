import { html, nothing, type TemplateResult } from "lit";
import { radios } from "../controls.js";
import { textWith } from "./edit-text.js";
import { lineField } from "./fields.js";
import { figuresGrid } from "./figures-grid.js";
import { listIn, objectIn, shownValue, textIn, valueIn } from "./json.js";
import type { NewSurvey, NewSurveyErrors } from "./new-survey.js";
import { newSurveyForm } from "./new-survey-form.js";
import { isFormatted, noteText } from "./note.js";
import { type PageContext, section } from "./page-context.js";
import { periodText } from "./period.js";
import { inputId } from "./step.js";
import { texts } from "./texts.js";
import { responseKeys, typedResponse } from "./typed-response.js";

const { figures, grid } = texts;

/** What the step on figures can ask of the page. */
export interface FiguresActions {
  /** Undefined for a new one. */
  chooseSurvey: (index: number | undefined) => void;
  beginSurvey: (typed: NewSurvey) => void;
}

/** The step with the survey and its grid. */
export function figuresStep(
  number: number,
  context: PageContext,
  errors: NewSurveyErrors,
  actions: FiguresActions,
): TemplateResult {
  const { survey } = context;
  return section(
    number,
    "figures",
    figures.heading,
    html`${surveyChoice(context, actions)}
    ${
      survey === undefined
        ? newSurveyForm(usualPopulation(context), errors, actions.beginSurvey)
        : html`${surveyFields(context, survey)}
            <p class="hint">${grid.keys}</p>
            ${figuresGrid(context, survey)}`
    }`,
  );
}

function surveyChoice({ data, survey }: PageContext, { chooseSurvey }: FiguresActions) {
  const surveys = listIn(data, ["surveys"]).map((each, index) => ({
    value: String(index),
    label: figures.correction(periodText(textIn(each, ["period"]))),
  }));
  return radios(
    {
      name: "survey",
      label: figures.survey,
      value: survey === undefined ? "" : String(survey),
      choose: (value) => chooseSurvey(value === "" ? undefined : Number(value)),
    },
    [{ value: "", label: figures.newSurvey }, ...surveys.reverse()],
  );
}

/** How many municipalities there were in the newest survey. */
function usualPopulation({ data }: PageContext): string {
  const population = valueIn(listIn(data, ["surveys"]).at(-1), ["response", "population"]);
  return typeof population === "number" ? String(population) : "";
}

function surveyFields(context: PageContext, survey: number) {
  const { data, text, edit, change, findings } = context;
  const path = ["surveys", survey];
  const response = objectIn(data, [...path, "response"]);
  const note = valueIn(data, [...path, "note"]);
  const at = (...keys: string[]) => {
    const id = inputId([...path, ...keys]);
    return { id, findings: findings.filter((each) => each.path === id) };
  };
  return html`<div class="fields survey-fields">
    ${responseKeys.map((key) => {
      const value = response[key];
      return lineField({
        ...at("response", key),
        label: { ...figures, percentage: figures.response }[key],
        value: shownValue(value),
        isNumber: true,
        commit: (typed) =>
          edit(textWith(text, [...path, "response"], { ...typedResponse(response, key, typed) })),
      });
    })}
    ${
      survey > 0
        ? html`<div class="field">
            <label class="checkbox"
              ><input
                id=${inputId([...path, "comparable"])}
                type="checkbox"
                .checked=${valueIn(data, [...path, "comparable"]) !== false}
                @change=${({ currentTarget }: Event) => {
                  const isTicked =
                    currentTarget instanceof HTMLInputElement && currentTarget.checked;
                  change([...path, "comparable"], isTicked ? undefined : false);
                }}
              /><span>${figures.comparable}</span></label
            >
          </div>`
        : nothing
    }
    ${lineField({
      ...at("note"),
      label: figures.surveyNote,
      hint: isFormatted(note)
        ? `${figures.surveyNote} ${figures.formatted}`
        : figures.surveyNoteHint,
      value: noteText(note),
      isReadonly: isFormatted(note),
      commit: (typed) => change([...path, "note"], typed.trim() ? [typed.trim()] : undefined),
    })}
  </div>`;
}
