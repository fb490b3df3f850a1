import { has } from "../feed/has.js";
import { html, nothing, type TemplateResult } from "lit";

/** An option: its value and its label. */
export interface Choosable<Value extends string> {
  value: Value;
  label: string;
}

/** Options from values and their labels. */
export function choosable<Value extends string>(
  values: readonly Value[],
  labels: Record<Value, string>,
): Choosable<Value>[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

interface Control<Value extends string> {
  name: string;
  label: string;
  value: string;
  hint?: string | undefined;
  choose: (value: Value) => void;
}

/** Radio buttons, for a choice between a few options. */
export function radios<Value extends string>(
  { name, label, value, hint, choose }: Control<Value>,
  options: Choosable<Value>[],
): TemplateResult {
  return html`<fieldset class="field" aria-describedby=${hint ? `${name}-hint` : nothing}>
    <legend class="label">${label}</legend>
    ${hintFor(name, hint)}
    ${options.map(
      (option) =>
        html`<label class="radio"
          ><input
            type="radio"
            name=${name}
            .value=${option.value}
            .checked=${option.value === value}
            @change=${() => choose(option.value)}
          /><span>${option.label}</span></label
        >`,
    )}
  </fieldset>`;
}

/** A select, for a choice between many options, which may be grouped. */
export function select<Value extends string>(
  { name, label, value, hint, choose }: Control<Value>,
  options: (Choosable<Value> | { group: string; options: Choosable<Value>[] })[],
): TemplateResult {
  const all = options.flatMap((option) => (has(option, "group") ? option.options : [option]));
  const change = ({ target }: Event) => {
    const chosen = target instanceof HTMLSelectElement && all[target.selectedIndex];
    if (chosen) {
      choose(chosen.value);
    }
  };
  const optionFor = (option: Choosable<Value>) =>
    html`<option .value=${option.value} .selected=${option.value === value}>
      ${option.label}
    </option>`;
  return html`<div class="field">
    <label class="label" for=${name}>${label}</label>
    ${hintFor(name, hint)}
    <select
      id=${name}
      name=${name}
      aria-describedby=${hint ? `${name}-hint` : nothing}
      @change=${change}
    >
      ${options.map((option) =>
        has(option, "group")
          ? html`<optgroup label=${option.group}>${option.options.map(optionFor)}</optgroup>`
          : optionFor(option),
      )}
    </select>
  </div>`;
}

/** A field for a line of text. */
export function textField({ name, label, value, hint, choose }: Control<string>): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${name}>${label}</label>
    ${hintFor(name, hint)}
    <input
      id=${name}
      name=${name}
      type="text"
      autocomplete="off"
      maxlength="60"
      aria-describedby=${hint ? `${name}-hint` : nothing}
      .value=${value}
      @input=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLInputElement) {
          choose(currentTarget.value);
        }
      }}
    />
  </div>`;
}

/** The hint that describes a control. */
export function hintFor(name: string, hint: string | undefined): TemplateResult | typeof nothing {
  return hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing;
}
