import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { plainText } from "../../text/figure-words.js";
import { findingsBelow } from "./field-findings.js";
import type { PageFinding } from "./findings.js";
import { httpsAddress } from "./https-address.js";
import type { LinkRange } from "./link-edit.js";
import { richText } from "./page-part.js";
import type { RichTextEditor } from "./part-contents.js";
import { type EditedText, richTextIn } from "./rich-text-value.js";
import type { JsonValue } from "./step.js";
import { editingTexts } from "./texts-of-editing.js";
import { trusted } from "./trusted-types-policy.js";

const { richText: words } = editingTexts;

interface Field {
  id: string;
  label: string;
  /** As it is in the file, which may be no rich text. */
  value: JsonValue | undefined;
  hint?: string | undefined;
  /** What is wrong or doubtful with the value. */
  findings?: Pick<PageFinding, "message" | "isWarning">[];
  /** Called when somebody leaves the field and has changed the text. */
  commit: (text: EditedText) => void;
}

/** A field for text in which parts may be bold or a link. */
export function richTextField({
  id,
  label,
  value,
  hint,
  findings = [],
  commit,
}: Field): TemplateResult {
  const described = [hint && `${id}-hint`, findings.length > 0 && `${id}-finding`];
  return html`<div class="field">
    <span class="label" id="${id}-label">${label}</span>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <basisniveau-rich-text-field
      .fieldId=${id}
      .label=${label}
      .describedBy=${described.filter(Boolean).join(" ")}
      .isWrong=${findings.some(({ isWarning }) => !isWarning)}
      .value=${value}
      .commit=${commit}
    ></basisniveau-rich-text-field>
    ${findingsBelow(id, findings)}
  </div>`;
}

/** What the form for the address of a link knows. */
interface LinkForm {
  range: LinkRange;
  address: string;
  isWrong: boolean;
}

/**
 * The editor of a rich-text field, with its buttons. It renders into the light DOM, where labels and
 * descriptions of the page reach it. Its text can be read before the editor has been loaded.
 *
 * @tag basisniveau-rich-text-field
 */
export class BasisniveauRichTextField extends LitElement {
  static override properties: PropertyDeclarations = {
    fieldId: { attribute: false },
    label: { attribute: false },
    describedBy: { attribute: false },
    isWrong: { attribute: false },
    value: { attribute: false },
    commit: { attribute: false },
    form: { state: true },
    told: { state: true },
    isBold: { state: true },
    isReady: { state: true },
  };

  declare fieldId: string;
  declare label: string;
  declare describedBy: string;
  declare isWrong: boolean;
  declare value: JsonValue | undefined;
  declare commit: (text: EditedText) => void;

  declare private form: LinkForm | undefined;
  declare private told: string;
  declare private isBold: boolean;
  declare private isReady: boolean;

  #editor: RichTextEditor | undefined;

  constructor() {
    super();
    this.fieldId = "";
    this.label = "";
    this.describedBy = "";
    this.isWrong = false;
    this.value = undefined;
    this.commit = () => undefined;
    this.form = undefined;
    this.told = "";
    this.isBold = false;
    this.isReady = false;
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) {
        this.#leave();
      }
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // In the capturing phase, so that the page knows of the change when it decides whether to ask.
    window.addEventListener("beforeunload", this.#commitChange, { capture: true });
    if (this.hasUpdated) {
      this.#mountEditor();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeunload", this.#commitChange, { capture: true });
    this.#editor?.unmount();
  }

  protected override firstUpdated(): void {
    richText.whenThere(() => this.#mountEditor());
  }

  /** Shows a text that came from elsewhere, such as by an undo of the page. */
  protected override willUpdate(): void {
    this.#editor?.show(richTextIn(this.value));
  }

  protected override updated(): void {
    const textbox = this.#textbox;
    if (textbox && !this.#editor) {
      textbox.textContent = plainText(richTextIn(this.value));
    }
  }

  get #textbox(): HTMLElement | null {
    return this.querySelector(".rich-text");
  }

  #mountEditor(): void {
    const textbox = this.#textbox;
    const create = richText.content;
    if (!textbox || !create || !this.isConnected) {
      return;
    }
    this.#editor ??= create(richTextIn(this.value), {
      trusted,
      openLink: () => this.#openForm(),
      changed: ({ isBold, isTextChanged }) => {
        this.isBold = isBold;
        if (isTextChanged) {
          this.told = "";
        }
      },
    });
    this.#editor.mount(textbox);
    this.isReady = true;
  }

  readonly #commitChange = (): void => {
    const text = this.#editor?.takeChange();
    if (text) {
      this.commit(text);
    }
  };

  #leave(): void {
    this.form = undefined;
    this.told = "";
    this.#editor?.mark(undefined);
    this.#commitChange();
  }

  #openForm(): void {
    const range = this.#editor?.linkRange();
    if (!range) {
      this.told = words.selectFirst;
      return;
    }
    this.told = "";
    this.#editor?.mark(range);
    this.form = { range, address: range.href, isWrong: false };
    void this.updateComplete.then(() => {
      this.querySelector("input")?.focus();
    });
  }

  #closeForm(): void {
    this.form = undefined;
    this.#editor?.mark(undefined);
    this.#editor?.focus();
  }

  #setLink(): void {
    const { form } = this;
    if (!form) {
      return;
    }
    const href = httpsAddress(form.address);
    if (href === undefined) {
      this.form = { ...form, isWrong: true };
      this.querySelector("input")?.focus();
      return;
    }
    this.#editor?.setLink(form.range, href);
    this.#closeForm();
  }

  #removeLink(): void {
    if (this.form) {
      this.#editor?.removeLink(this.form.range);
      this.#closeForm();
    }
  }

  protected override render(): TemplateResult {
    const { fieldId, form } = this;
    return html`<div class="rich-text-buttons" role="group" aria-label=${words.buttons(this.label)}>
        <button
          type="button"
          class="rich-text-button"
          aria-pressed=${this.isBold ? "true" : "false"}
          aria-keyshortcuts="Control+B"
          ?disabled=${!this.isReady}
          @mousedown=${keepFocus}
          @click=${() => this.#editor?.toggleBold()}
        >
          <strong>${words.bold}</strong>
        </button>
        <button
          type="button"
          class="rich-text-button"
          aria-expanded=${form ? "true" : "false"}
          aria-keyshortcuts="Control+K"
          ?disabled=${!this.isReady}
          @mousedown=${keepFocus}
          @click=${() => this.#openForm()}
        >
          ${words.link}
        </button>
      </div>
      <div
        class="rich-text"
        id=${fieldId}
        role="textbox"
        aria-multiline="true"
        aria-labelledby="${fieldId}-label"
        aria-describedby=${this.describedBy || nothing}
        aria-invalid=${this.isWrong ? "true" : nothing}
        aria-readonly=${this.isReady ? nothing : "true"}
        tabindex=${this.isReady ? nothing : "0"}
      ></div>
      <p class="hint" role="status">${this.told}</p>
      ${form ? this.#renderForm(form) : nothing}`;
  }

  #renderForm({ range, address, isWrong }: LinkForm) {
    const id = `${this.fieldId}-address`;
    return html`<div
      class="link-form"
      role="group"
      aria-label=${words.form}
      @keydown=${(event: KeyboardEvent) => this.#formKey(event)}
    >
      <label class="label" for=${id}>${words.address}</label>
      <p class="hint" id="${id}-hint">${words.addressHint}</p>
      <input
        id=${id}
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${id}-hint${isWrong ? ` ${id}-finding` : ""}"
        aria-invalid=${isWrong ? "true" : nothing}
        .value=${address}
        @input=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement && this.form) {
            this.form = { ...this.form, address: currentTarget.value, isWrong: false };
          }
        }}
      />
      ${findingsBelow(id, isWrong ? [{ message: words.noAddress, isWarning: false }] : [])}
      <div class="actions">
        <button type="button" class="button" @click=${() => this.#setLink()}>
          ${words.setLink}
        </button>
        ${
          range.isLink
            ? html`<button type="button" class="button" @click=${() => this.#removeLink()}>
                ${words.removeLink}
              </button>`
            : nothing
        }
        <button type="button" class="button" @click=${() => this.#closeForm()}>
          ${words.cancel}
        </button>
      </div>
    </div>`;
  }

  #formKey(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      this.#closeForm();
    } else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      this.#setLink();
    }
  }
}

/** What is selected stays selected, and nothing is committed yet. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

customElements.define("basisniveau-rich-text-field", BasisniveauRichTextField);

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-rich-text-field": BasisniveauRichTextField;
  }
}
