import { html, type TemplateResult } from "lit";
import type { RenderContext } from "./render-context.js";

/** The source line: where and when figures were measured, and how many municipalities took part. */
export function sourceLine({ wording, source }: RenderContext): TemplateResult {
  return html`<p part="source" class="muted" lang=${wording.texts.language}>${source}</p>`;
}
