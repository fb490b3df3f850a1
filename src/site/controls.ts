import { has } from "../feed/has.js";
import { html, nothing, type TemplateResult } from "lit";

/** An option: its value and its label. */
export interface Choosable<Value extends string> {
  value: Value;
  label: string;
  /** Why it can't be chosen now. */
  reason?: string | undefined;
  /** A drawing of it, which says nothing that its label doesn't. */
  thumbnail?: TemplateResult | undefined;
  /** Does it belong to what is searched for? */
  isHidden?: boolean;
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
  /** Why the control can't be used now: it takes the place of the hint, so that nothing moves. */
  reason?: string | undefined;
  choose: (value: Value) => void;
}

/** Radio buttons, for a choice between a few options. */
export function radios<Value extends string>(
  { name, label, value, hint, reason, choose }: Control<Value>,
  options: Choosable<Value>[],
): TemplateResult {
  return html`<fieldset
    class="field field-${name}"
    aria-describedby="${name}-hint"
    ?disabled=${Boolean(reason)}
  >
    <legend class="label">${label}</legend>
    ${hintFor(name, reason ?? hint)}
    <div class="options">${radioOptions(name, value, options, choose)}</div>
  </fieldset>`;
}

/** The radio buttons of a group alone. The one that is chosen can always be reached. */
export function radioOptions<Value extends string>(
  name: string,
  value: string,
  options: Choosable<Value>[],
  choose: (value: Value) => void,
): TemplateResult[] {
  return options.map(
    (option) =>
      html`<label
        class=${option.thumbnail ? "radio card" : "radio"}
        ?hidden=${option.isHidden ?? false}
        ><input
          type="radio"
          name=${name}
          aria-describedby=${option.reason ? `${name}-${option.value}-reason` : nothing}
          .value=${option.value}
          .checked=${option.value === value}
          ?disabled=${Boolean(option.reason) && option.value !== value}
          @change=${() => choose(option.value)}
        />${option.thumbnail ?? nothing}<span
          ><span class="option">${option.label}</span>${
            option.reason
              ? html`<span class="reason" id="${name}-${option.value}-reason"
                  >${option.reason}</span
                >`
              : nothing
          }</span
        ></label
      >`,
  );
}

/** A select, for a choice between many options, which may be grouped. */
export function select<Value extends string>(
  { name, label, value, hint, reason, choose }: Control<Value>,
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
  return html`<div class="field field-${name}">
    <label class="label" for=${name}>${label}</label>
    ${hintFor(name, reason ?? hint)}
    <select
      id=${name}
      name=${name}
      aria-describedby="${name}-hint"
      ?disabled=${Boolean(reason)}
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
export function textField(
  { name, label, value, hint, reason, choose }: Control<string>,
  type: "text" | "search" = "text",
): TemplateResult {
  return html`<div class="field field-${name}">
    <label class="label" for=${name}>${label}</label>
    ${hintFor(name, reason ?? hint)}
    <input
      id=${name}
      name=${name}
      type=${type}
      autocomplete="off"
      maxlength="60"
      aria-describedby="${name}-hint"
      ?disabled=${Boolean(reason)}
      .value=${value}
      @input=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLInputElement) {
          choose(currentTarget.value);
        }
      }}
    />
  </div>`;
}

/** A box to tick. */
export function checkbox({
  name,
  label,
  value,
  hint,
  reason,
  choose,
}: Omit<Control<string>, "value" | "choose"> & {
  value: boolean;
  choose: (value: boolean) => void;
}): TemplateResult {
  return html`<div class="field field-${name}">
    <label class="checkbox"
      ><input
        type="checkbox"
        name=${name}
        aria-describedby="${name}-hint"
        .checked=${value}
        ?disabled=${Boolean(reason)}
        @change=${() => choose(!value)}
      /><span>${label}</span></label
    >
    ${hintFor(name, reason ?? hint)}
  </div>`;
}

/** The hint that describes a control. It keeps its line when there is none. */
export function hintFor(name: string, hint = ""): TemplateResult {
  return html`<p class="hint" id="${name}-hint">${hint}</p>`;
}
