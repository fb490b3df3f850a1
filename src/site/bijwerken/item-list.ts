import { html, type TemplateResult } from "lit";
import { listIn, textIn } from "./json.js";
import { inputId, type Path } from "./step.js";
import { textLine } from "./text-fields.js";
import { editingTexts } from "./texts-of-editing.js";
import { focusIds, type TextsContext } from "./texts-context.js";

const { step: words } = editingTexts;

interface ItemWords {
  heading: string;
  /** Names of the fields for the text and the address of an item, by its number. */
  name: (number: number) => string;
  href: (number: number) => string;
  add: string;
}

/** A list of names with addresses: links or partners. */
export function itemList(
  context: TextsContext,
  list: Path,
  key: "link" | "name",
  itemWords: ItemWords,
): TemplateResult {
  return html`<fieldset class="group" aria-describedby=${`${inputId(list)}-hint`}>
    <legend class="label">${itemWords.heading}</legend>
    <p class="hint" id=${`${inputId(list)}-hint`}>${words.hrefHint}</p>
    ${listIn(context.data, list).map((item, index) => {
      const path = [...list, index];
      const name = textIn(item, [key]) || itemWords.name(index + 1);
      return html`<div class="item">
        ${textLine(context, {
          path: [...path, key],
          label: itemWords.name(index + 1),
          isRequired: true,
        })}
        ${textLine(context, {
          path: [...path, "href"],
          label: itemWords.href(index + 1),
        })}
        <button
          type="button"
          class="button"
          aria-label=${words.about(words.remove, name)}
          @click=${() => context.removeItem(list, index, name)}
        >
          ${words.remove}
        </button>
      </div>`;
    })}
    <button
      type="button"
      class="button"
      id=${focusIds.add(list)}
      @click=${() => context.addItem(list, key)}
    >
      ${itemWords.add}
    </button>
  </fieldset>`;
}
