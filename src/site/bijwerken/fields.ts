import { html, nothing, type TemplateResult } from "lit";
import type { PageFinding } from "./findings.js";

interface Field {
  id: string;
  label: string;
  value: string;
  hint?: string | undefined;
  /** What is wrong or doubtful with the value. */
  findings?: Pick<PageFinding, "message" | "isWarning">[];
  isReadonly?: boolean;
  isNumber?: boolean;
  /** Called when somebody leaves the field or presses Enter. */
  commit: (value: string) => void;
}

/** A field for a line of text, which counts once somebody leaves it. */
export function lineField(field: Field): TemplateResult {
  const { id, label, value, hint, findings = [], isReadonly = false, isNumber = false } = field;
  const isWrong = findings.some(({ isWarning }) => !isWarning);
  const described = [hint && `${id}-hint`, findings.length > 0 && `${id}-finding`].filter(Boolean);
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <input
      id=${id}
      type="text"
      autocomplete="off"
      inputmode=${isNumber ? "numeric" : nothing}
      aria-describedby=${described.join(" ") || nothing}
      aria-invalid=${isWrong ? "true" : nothing}
      ?readonly=${isReadonly}
      value=${value}
      .value=${value}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLInputElement) {
          field.commit(currentTarget.value);
        }
      }}
    />
    ${
      findings.length > 0
        ? html`<div id="${id}-finding">
            ${findings.map(
              ({ message, isWarning }) =>
                html`<p class="finding ${isWarning ? "warning" : "bad"}">${message}</p>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}
