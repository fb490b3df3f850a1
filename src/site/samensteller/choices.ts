import { html, type TemplateResult } from "lit";
import { chartNames } from "../../charts/chart.js";
import { answers } from "../../text/figure-words.js";
import { checkbox, radios, textField } from "../controls.js";
import { moreChoices } from "./more-choices.js";
import { placeChoice } from "./place-choice.js";
import { section, type SectionContext } from "./section.js";
import { chartOf } from "./state.js";
import { type Search, subjectChoice } from "./subject-choice.js";
import { texts } from "./texts.js";
import { chartThumbnail } from "./thumbnail.js";
import { whyNoChart, whyNoCompare, whyNoOption } from "./why-not.js";

const { choose } = texts;

/** Everything that an editor chooses. What can't be chosen stays in its place, with the reason. */
export function choices(context: SectionContext, search: Search): TemplateResult {
  return section(
    "choose",
    choose.heading,
    html`${placeChoice(context)} ${subjectChoice(context, search)} ${chartChoice(context)}
    ${compareChoice(context)} ${municipalityChoice(context)} ${moreChoices(context)}`,
  );
}

function chartChoice(context: SectionContext) {
  const { state, change } = context;
  return radios(
    {
      name: "chart",
      label: choose.chart,
      value: chartOf(state),
      hint: choose.chartHint,
      reason: whyNoOption("chart", context),
      choose: (chart) => change({ chart }),
    },
    chartNames.map((name) => ({
      value: name,
      label: choose.charts[name],
      reason: whyNoChart(name, context),
      thumbnail: chartThumbnail(name),
    })),
  );
}

function compareChoice(context: SectionContext) {
  const { state, change } = context;
  return checkbox({
    name: "compare",
    label: choose.compare,
    value: state.compare === "previous",
    hint: choose.compareHint,
    reason: whyNoCompare(context),
    choose: (isCompared) => change({ compare: isCompared ? "previous" : "none" }),
  });
}

function municipalityChoice(context: SectionContext) {
  const { municipality, answer } = context.state;
  const { change } = context;
  const reason = whyNoOption("municipality", context);
  return html`<div class="municipality">
    ${textField({
      name: "municipality",
      label: choose.municipality,
      value: municipality,
      hint: choose.municipalityHint,
      reason,
      choose: (name) => change({ municipality: name.trim() }),
    })}
    ${radios(
      {
        name: "answer",
        label: choose.answer,
        value: answer,
        reason: reason ?? (municipality ? undefined : choose.answerFirst),
        choose: (value) => change({ answer: value }),
      },
      answers.map((value) => ({ value, label: choose.answers[value] })),
    )}
  </div>`;
}
