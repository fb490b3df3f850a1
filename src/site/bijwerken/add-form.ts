import { html, nothing, type TemplateResult } from "lit";
import { findingsBelow } from "./field-findings.js";
import { inputId, type Path } from "./step.js";
import { editingTexts } from "./texts-of-editing.js";
import { focusIds, type TextsContext } from "./texts-context.js";

/** A field for the name of something new, with a button that adds it. */
export function addForm(
  context: TextsContext,
  list: Path,
  { label, button }: { label: string; button: string },
): TemplateResult {
  const id = focusIds.add(list);
  const isNameless = context.nameless === inputId(list);
  const add = () => {
    const input = document.getElementById(id);
    if (input instanceof HTMLInputElement) {
      context.add(list, input.value.trim());
      input.value = "";
    }
  };
  return html`<div class="add">
    <div class="field">
      <label class="label" for=${id}>${label}</label>
      <input
        id=${id}
        type="text"
        autocomplete="off"
        aria-describedby=${isNameless ? `${id}-finding` : nothing}
        aria-invalid=${isNameless ? "true" : nothing}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === "Enter") {
            event.preventDefault();
            add();
          }
        }}
      />
      ${findingsBelow(id, isNameless ? [{ message: editingTexts.step.noName, isWarning: false }] : [])}
    </div>
    <button type="button" class="button" @click=${add}>${button}</button>
  </div>`;
}
