import { html, nothing, type TemplateResult } from "lit";
import { texts } from "./texts.js";

/** Undo and redo for all steps, and what happened last, in view wherever somebody works. */
export function toolbar(
  told: string,
  undo: (() => void) | undefined,
  redo: (() => void) | undefined,
): TemplateResult {
  const { grid } = texts;
  return html`<div class=${undo ? "toolbar" : ""}>
    ${
      undo && redo
        ? html`<button type="button" class="button" @click=${undo}>${grid.undo}</button>
            <button type="button" class="button" @click=${redo}>${grid.redo}</button>`
        : nothing
    }
    <p role="status">${told}</p>
  </div>`;
}
