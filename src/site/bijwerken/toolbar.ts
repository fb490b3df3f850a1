import { html, nothing, type TemplateResult } from "lit";
import { texts } from "./texts.js";

/**
 * Undo and redo for all steps, and what happened last, in view wherever somebody works.
 *
 * @param loadAgain - Loads the parts of the page that could not be loaded, if there are any.
 */
export function toolbar(
  told: string,
  undo: (() => void) | undefined,
  redo: (() => void) | undefined,
  loadAgain: (() => void) | undefined,
): TemplateResult {
  const { grid, parts } = texts;
  return html`<div class=${undo ? "toolbar" : ""}>
    ${
      undo && redo
        ? html`<button type="button" class="button" @click=${undo}>${grid.undo}</button>
            <button type="button" class="button" @click=${redo}>${grid.redo}</button>`
        : nothing
    }
    ${
      loadAgain
        ? html`<button type="button" class="button" @click=${loadAgain}>${parts.again}</button>`
        : nothing
    }
    <p role="status">${told || (loadAgain ? parts.failed : "")}</p>
  </div>`;
}
