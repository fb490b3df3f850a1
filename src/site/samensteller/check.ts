import { html, nothing, type TemplateResult } from "lit";
import type { PasteBack } from "../../snippets/paste-back.js";
import { hintFor } from "../controls.js";
import type { CopyResult } from "./copy.js";
import { report, type ReportActions, verdict } from "./report.js";
import { section, type SectionContext } from "./section.js";
import { texts } from "./texts.js";
import type { TrialOutcome } from "./trial.js";

/** What the editor pasted back, and what is known of it. */
export interface Checked {
  saved: string;
  comparison: PasteBack | undefined;
  outcome: TrialOutcome;
}

/** Whether the system kept the snippet, and what to do where it didn't. */
export function check(
  context: SectionContext,
  { saved, comparison, outcome }: Checked,
  result: CopyResult | undefined,
  { paste, ...actions }: ReportActions & { paste: (saved: string) => void },
): TemplateResult {
  const { back } = texts;
  return section(
    "back",
    back.heading,
    html`<p>${back.introduction}</p>
      <div class="field">
        <label class="label" for="saved">${back.saved}</label>
        ${hintFor("saved", back.savedHint)}
        <textarea
          id="saved"
          class="code"
          rows="5"
          spellcheck="false"
          aria-describedby="saved-hint"
          .value=${saved}
          @input=${({ target }: Event) =>
            paste(target instanceof HTMLTextAreaElement ? target.value : "")}
        ></textarea>
      </div>
      <div role="status">${comparison ? verdict(comparison, outcome) : nothing}</div>
      ${comparison ? report(context, comparison, outcome, result, actions) : nothing}`,
  );
}
