import { html, type TemplateResult } from "lit";
import type { RenderContext } from "./render-context.js";

/** The line that says where, when and from how many municipalities figures come. */
export function sourceLine({ wording, source }: RenderContext): TemplateResult {
  return html`<p part="source" class="muted" lang=${wording.texts.language}>${source}</p>`;
}
