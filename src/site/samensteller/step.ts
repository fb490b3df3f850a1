import { html, type TemplateResult } from "lit";
import type { Loaded } from "./load.js";
import type { State } from "./state.js";

/** What every step gets: what was loaded, what is chosen so far, and how to choose otherwise. */
export interface StepContext extends Loaded {
  state: State;
  change: (changes: Partial<State>) => void;
}

/** A section under its own heading. */
export function step(id: string, heading: string, content: TemplateResult): TemplateResult {
  return html`<section class="step" aria-labelledby=${id}>
    <h2 id=${id}>${heading}</h2>
    ${content}
  </section>`;
}
