import { html, type TemplateResult } from "lit";
import type { Loaded } from "./load.js";
import type { State } from "./state.js";

/** What every step gets: what was loaded, the current choice, and how to change it. */
export interface StepContext extends Loaded {
  state: State;
  change: (changes: Partial<State>) => void;
}

/** A section with its heading. */
export function step(id: string, heading: string, content: TemplateResult): TemplateResult {
  return html`<section class="step" aria-labelledby=${id}>
    <h2 id=${id}>${heading}</h2>
    ${content}
  </section>`;
}
