import { html, nothing, type TemplateResult } from "lit";
import { pasteBack } from "../../snippets/paste-back.js";
import type { Route } from "../../snippets/routes.js";
import { hintFor } from "./controls.js";
import { report, verdict } from "./report.js";
import { choiceOf } from "./state.js";
import { step, type StepContext } from "./step.js";
import { routesInto } from "./systems.js";
import { texts } from "./texts.js";
import { trusted } from "./trusted-types-policy.js";

/** Step 4: whether the system kept the snippet, and what to do where it didn't. */
export function pasteBackStep(
  { state, folder, integrity }: StepContext,
  saved: string,
  paste: (saved: string) => void,
  takeRoute: (route: Route) => void,
): TemplateResult {
  const { back } = texts;
  const comparison = pasteBack(saved, choiceOf(state, integrity), folder, trusted);
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
      <div role="status">${comparison ? verdict(comparison) : nothing}</div>
      ${comparison ? report(comparison, state.route, open, takeRoute) : nothing}`,
  );
}
