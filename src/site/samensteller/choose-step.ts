import { has } from "../../feed/has.js";
import { html, nothing, type TemplateResult } from "lit";
import { chartNames } from "../../charts/chart.js";
import { compares } from "../../feed/change.js";
import { answers } from "../../text/figure-words.js";
import { findSurvey } from "../../feed/select.js";
import { subjectsIn } from "../../feed/subject.js";
import { optionsOf } from "../../snippets/routes.js";
import { wordingFor } from "../../text/wording.js";
import { choosable, radios, select, textField } from "../controls.js";
import { chartOf, headingLevels, keyOf } from "./state.js";
import { step, type StepContext } from "./step.js";
import { texts } from "./texts.js";

const { choose } = texts;

/** Step 1: what to show, and the options that make a difference to it. */
export function chooseStep(context: StepContext): TemplateResult {
  const options = optionsOf(context.state.subject);
  const { surveys } = context.folder.feed;
  return step(
    "choose",
    choose.heading,
    html`<div class="fields">
      ${subjectControl(context)} ${options.includes("chart") ? chartControl(context) : nothing}
      ${options.includes("survey") ? surveyControl(context) : nothing}
      ${options.includes("compare") && surveys.length > 1 ? compareControl(context) : nothing}
      ${options.includes("municipality") ? municipalityControls(context) : nothing}
      ${options.includes("headingLevel") ? headingLevelControl(context) : nothing}
    </div>`,
  );
}

function subjectControl({ state, folder: { feed }, change }: StepContext) {
  const subjects = new Map(subjectsIn(feed).map((subject) => [keyOf(subject), subject]));
  return select(
    {
      name: "what",
      label: choose.subject,
      value: keyOf(state.subject),
      choose: (key) => {
        const subject = subjects.get(key);
        if (subject) {
          change({ subject });
        }
      },
    },
    [
      {
        group: choose.rest,
        options: [
          { value: "overview", label: choose.overview },
          ...(feed.contact ? [{ value: "contact", label: choose.contact }] : []),
        ],
      },
      ...feed.themes.map(({ id, title, indicators }) => ({
        group: choose.themeGroup(title),
        options: [
          { value: keyOf({ kind: "theme", id }), label: choose.theme(title) },
          ...indicators.map((indicator) => ({
            value: keyOf({ kind: "indicator", id: indicator.id }),
            label: indicator.label,
          })),
        ],
      })),
    ],
  );
}

function chartControl({ state, folder: { feed }, change }: StepContext) {
  const chart = chartOf(state);
  return radios(
    {
      name: "chart",
      label: choose.chart,
      value: chart,
      hint:
        chart === "icons"
          ? choose.iconsNeedCounts
          : chart === "trend" && feed.surveys.length < 2
            ? choose.trendNeedsSurveys
            : undefined,
      choose: (value) => change({ chart: value }),
    },
    choosable(chartNames, choose.charts),
  );
}

function surveyControl({ state, folder: { feed }, change }: StepContext) {
  const { period } = wordingFor(feed.language);
  const newest = findSurvey(feed);
  return select(
    {
      name: "survey",
      label: choose.survey,
      value: state.survey,
      hint: has(newest, "found") ? choose.newestHint(period(newest.found.period)) : undefined,
      choose: (survey) => change({ survey }),
    },
    [
      { value: "", label: choose.newest },
      ...feed.surveys.map((survey) => ({ value: survey.id, label: period(survey.period) })),
    ],
  );
}

function compareControl({ state, change }: StepContext) {
  return radios(
    {
      name: "compare",
      label: choose.compare,
      value: state.compare,
      choose: (compare) => change({ compare }),
    },
    choosable(compares, choose.compares),
  );
}

function municipalityControls({ state, change }: StepContext) {
  const { municipality, answer } = state;
  return html`${textField({
    name: "municipality",
    label: choose.municipality,
    value: municipality,
    hint: choose.municipalityHint,
    choose: (name) => change({ municipality: name.trim() }),
  })}
  ${
    municipality
      ? radios(
          {
            name: "answer",
            label: choose.answer,
            value: answer,
            choose: (value) => change({ answer: value }),
          },
          choosable(answers, choose.answers),
        )
      : nothing
  }`;
}

function headingLevelControl({ state, change }: StepContext) {
  return select(
    {
      name: "heading-level",
      label: choose.headingLevel,
      value: String(state.headingLevel),
      hint: choose.headingLevelHint,
      choose: (level) => change({ headingLevel: Number(level) }),
    },
    headingLevels.map((level) => ({ value: level, label: choose.level(level) })),
  );
}
