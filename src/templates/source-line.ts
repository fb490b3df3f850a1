import { html, type TemplateResult } from "lit";
import type { RenderContext } from "./render-context.js";

/**
 * The source line: of what, where and when figures were measured, how many municipalities took
 * part, and who published it.
 */
export function sourceLine({ wording, source, old }: RenderContext): TemplateResult {
  const text = old ? `${source} ${old}` : source;
  return html`<p part="source" class="muted" lang=${wording.texts.language}>${text}</p>`;
}
