import { html, nothing, type TemplateResult } from "lit";
import type { PasteBack } from "../../snippets/paste-back.js";
import type { Route } from "../../snippets/routes.js";
import { hintFor } from "../controls.js";
import { report, verdict } from "./report.js";
import { step, type StepContext } from "./step.js";
import { routesInto } from "./systems.js";
import { texts } from "./texts.js";
import type { TrialOutcome } from "./trial.js";

/** Step 4: whether the system kept the snippet, and what to do where it didn't. */
export function pasteBackStep(
  { state }: StepContext,
  saved: string,
  comparison: PasteBack | undefined,
  outcome: TrialOutcome,
  paste: (saved: string) => void,
  takeRoute: (route: Route) => void,
): TemplateResult {
  const { back } = texts;
  const open = routesInto(state.system, state.permission);
  return step(
    "back",
    back.heading,
    html`<p>${back.introduction}</p>
      <div class="field">
        <label class="label" for="saved">${back.saved}</label>
        ${hintFor("saved", back.savedHint)}
        <textarea
          id="saved"
          class="code"
          rows="6"
          spellcheck="false"
          aria-describedby="saved-hint"
          .value=${saved}
          @input=${({ target }: Event) =>
            paste(target instanceof HTMLTextAreaElement ? target.value : "")}
        ></textarea>
      </div>
      <div role="status">${comparison ? verdict(comparison, outcome) : nothing}</div>
      ${comparison ? report(comparison, outcome, state.route, open, takeRoute) : nothing}`,
  );
}
