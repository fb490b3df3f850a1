import { html, type TemplateResult } from "lit";
import type { Loaded } from "./load.js";
import type { State } from "./state.js";

/** What every section gets: what was loaded, the current choice, and how to change it. */
export interface SectionContext extends Loaded {
  state: State;
  change: (changes: Partial<State>) => void;
}

/** A section with its heading. */
export function section(id: string, heading: string, content: TemplateResult): TemplateResult {
  return html`<section class="section section-${id}" aria-labelledby=${id}>
    <h2 id=${id}>${heading}</h2>
    ${content}
  </section>`;
}
