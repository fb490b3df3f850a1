import { html, nothing, type TemplateResult } from "lit";
import { listIn } from "./json.js";
import { periodText } from "./period.js";
import { figuresOf } from "./own-figures.js";
import { inputId, type Path } from "./step.js";
import { editingTexts } from "./texts-of-editing.js";
import { focusIds, type TextsContext } from "./texts-context.js";

const { step: words } = editingTexts;

/** The buttons that move and remove a theme or an indicator, and what is asked before it goes. */
export function orderButtons(
  context: TextsContext,
  list: Path,
  index: number,
  name: string,
): TemplateResult {
  const path = [...list, index];
  const last = listIn(context.data, list).length - 1;
  const moveButton = (by: 1 | -1, id: string, label: string, isPossible: boolean) =>
    html`<button
      type="button"
      class="button"
      id=${id}
      aria-label=${words.about(label, name)}
      aria-disabled=${isPossible ? nothing : "true"}
      @click=${() => context.move(list, index, by, name)}
    >
      ${label}
    </button>`;
  return html`<div class="actions order">
      ${moveButton(-1, focusIds.up(path), words.up, index > 0)}
      ${moveButton(1, focusIds.down(path), words.down, index < last)}
      <button
        type="button"
        class="button"
        id=${focusIds.remove(path)}
        aria-label=${words.about(words.remove, name)}
        aria-expanded=${context.asked === inputId(path) ? "true" : "false"}
        @click=${() => context.ask(path)}
      >
        ${words.remove}
      </button>
    </div>
    ${context.asked === inputId(path) ? question(context, path, name) : nothing}`;
}

function question(context: TextsContext, path: Path, name: string) {
  const { paths, periods } = figuresOf(context.data, path);
  const id = focusIds.question(path);
  return html`<div
    class="question"
    role="group"
    id=${id}
    tabindex="-1"
    aria-labelledby="${id}-text"
  >
    <div id="${id}-text">
      <p>${words.removeQuestion(name)}</p>
      <p>${words.removesFigures(paths.length, periods.map(periodText))}</p>
    </div>
    <p>${path.length > 2 ? words.removesTile : words.removesTheme}</p>
    <div class="actions">
      <button
        type="button"
        class="button button-primary"
        @click=${() => context.remove(path, name)}
      >
        ${words.removeWith(paths.length)}
      </button>
      <button type="button" class="button" @click=${() => context.ask(undefined)}>
        ${words.keep}
      </button>
    </div>
  </div>`;
}
