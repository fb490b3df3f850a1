import { usualChart } from "../../charts/chart.js";
import { html, nothing, type TemplateResult } from "lit";
import { fallbackText } from "../../snippets/fallback.js";
import { chosenPageAddress } from "../../snippets/published-folder.js";
import { carriedChoice, carries, type Option, optionsOf } from "../../snippets/routes.js";
import { scriptTag, snippet } from "../../snippets/snippet.js";
import type { Copied } from "./clipboard.js";
import { hintFor, radios } from "../controls.js";
import { chartOf, choiceOf, type State } from "./state.js";
import { step, type StepContext } from "./step.js";
import { routesInto } from "./systems.js";
import { texts } from "./texts.js";

const { copy } = texts;

/** Step 3: the route into the page, and the code to paste. */
export function copyStep(
  context: StepContext,
  copied: Copied | undefined,
  copyCode: (code: string, isFormattedText: boolean) => void,
): TemplateResult {
  const { state, folder, integrity } = context;
  const code = snippet(choiceOf(state, integrity), folder);
  return step(
    "copy",
    copy.heading,
    html`${routeControl(context)}
      <p>${copy.explanations[state.route]}</p>
      ${leftOutNote(state)} ${pinnedControl(context)} ${codeField(code, state)}
      <div class="actions">
        <button
          type="button"
          class="button button-primary"
          @click=${() => copyCode(code, isFormattedText(state))}
        >
          ${copy.copy}
        </button>
        <p role="status" class="copy-status">${copied ? copy.status[copied] : ""}</p>
      </div>
      ${linkParts(context)} ${scriptForWebmaster(context)}`,
  );
}

function routeControl({ state: { system, permission, route }, change }: StepContext) {
  return radios(
    {
      name: "way",
      label: copy.route,
      value: route,
      choose: (value) => change({ route: value }),
    },
    routesInto(system, permission).map((value, rank) => ({
      value,
      label: rank === 0 ? `${copy.routes[value]} (${copy.best})` : copy.routes[value],
    })),
  );
}

/** A note about chosen options that this route doesn't carry. */
function leftOutNote(state: State) {
  const { survey, headingLevel, subject, route, compare, municipality } = state;
  const isChosen: Record<Option, boolean> = {
    chart: chartOf(state) !== usualChart(subject.kind),
    survey: survey !== "",
    compare: compare !== "previous",
    municipality: municipality !== "",
    headingLevel: headingLevel !== 2,
    integrity: false,
  };
  const leftOut = optionsOf(subject).filter(
    (option) => isChosen[option] && !carries(route).includes(option),
  );
  return leftOut.length > 0
    ? html`<p class="note">
        ${copy.leftOut(leftOut.map((option) => copy.options[option]).join(", "))}
      </p>`
    : nothing;
}

function pinnedControl({ state: { route, isPinned }, integrity, change }: StepContext) {
  return integrity && carries(route).includes("integrity")
    ? html`<div class="field">
        <label class="checkbox"
          ><input
            type="checkbox"
            name="pinned"
            aria-describedby="pinned-hint"
            .checked=${isPinned}
            @change=${() => change({ isPinned: !isPinned })}
          /><span>${copy.pinned}</span></label
        >
        ${hintFor("pinned", copy.pinnedHint)}
      </div>`
    : nothing;
}

function codeField(code: string, state: State) {
  const hint = codeHint(state);
  return html`<div class="field">
    <label class="label" for="code">${copy.code}</label>
    ${hintFor("code", hint)}
    <textarea
      id="code"
      class="code"
      rows="6"
      readonly
      spellcheck="false"
      aria-describedby=${hint ? "code-hint" : nothing}
      .value=${code}
    ></textarea>
  </div>`;
}

/** Where to paste the code. An address needs no explanation. */
function codeHint(state: State): string | undefined {
  if (isFormattedText(state)) {
    return copy.codeHintForText;
  }
  switch (state.route) {
    case "url":
      return undefined;
    case "wordpress":
      return copy.codeHintForShortcode;
    default:
      return copy.codeHint[state.system.id];
  }
}

/** Whether the snippet can be pasted as formatted text, not only as HTML. */
function isFormattedText({ route, system }: State): boolean {
  return (route === "link" && !system.notation) || route === "html";
}

/** Text and address of a link, for an editor who can't paste HTML. */
function linkParts({ state, folder }: StepContext) {
  const { route, system, subject, survey } = state;
  return route === "link" && !system.notation
    ? html`<p>${copy.noHtml}</p>
        <dl class="link-parts">
          <div>
            <dt>${copy.linkText}</dt>
            <dd>
              ${fallbackText(subject, survey, folder.feed, carriedChoice(choiceOf(state, undefined)))}
            </dd>
          </div>
          <div>
            <dt>${copy.linkAddress}</dt>
            <dd>${chosenPageAddress(choiceOf(state, undefined), folder)}</dd>
          </div>
        </dl>`
    : nothing;
}

/** The script for the whole site, where the snippet doesn't include it. */
function scriptForWebmaster({ state: { route }, folder }: StepContext) {
  return route === "element" || route === "link"
    ? html`<p>${copy.forWebmaster}</p>
        <p><code>${scriptTag(folder)}</code></p>`
    : nothing;
}
