import { html, nothing, type TemplateResult } from "lit";
import { section } from "./page-context.js";
import type { Saved } from "./save-file.js";
import { texts } from "./texts.js";

const { save: words } = texts;

interface SaveState {
  name: string;
  /** Is anything other than in the file that was opened? */
  isChanged: boolean;
  isSaved: boolean;
  hasErrors: boolean;
  outcome: Saved | "has-errors" | undefined;
}

/** The last step: the file to disk, and what to do with it next. */
export function saveStep(number: number, state: SaveState, save: () => void): TemplateResult {
  const { name, isChanged, isSaved, outcome } = state;
  return section(
    number,
    "save",
    words.heading,
    html`<p>${isSaved ? (isChanged ? words.isSaved : words.unchanged) : words.unsaved}</p>
      <p>
        <button type="button" class="button button-primary" @click=${save}>${words.save}</button>
      </p>
      <div role="status">${told(outcome, state)}</div>
      <h3>${words.next}</h3>
      <ul class="lines">
        <li>${words.upload}</li>
        <li>
          ${words.publish}
          <code class="command">npx basisniveau publish --feed ${name} --out cijfers</code>
        </li>
      </ul>`,
  );
}

function told(outcome: SaveState["outcome"], { name, hasErrors }: SaveState) {
  switch (outcome) {
    case "saved":
      return html`<p class="verdict good">${words.saved(name)}</p>`;
    case "downloaded":
      return html`<p class="verdict good">${words.downloaded(name)}</p>`;
    case "failed":
      return html`<p class="verdict bad">${words.failed}</p>`;
    case "has-errors":
      return hasErrors ? html`<p class="verdict bad">${words.hasErrors}</p>` : nothing;
    case "cancelled":
    case undefined:
      return nothing;
  }
}
