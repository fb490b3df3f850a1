import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { plainText } from "../../text/figure-words.js";
import { addForm } from "./add-form.js";
import { itemList } from "./item-list.js";
import { listIn, textIn, valueIn } from "./json.js";
import { orderButtons } from "./order-buttons.js";
import { richTextIn } from "./rich-text-value.js";
import { inputId, type JsonValue, type Path } from "./step.js";
import { richTextLine, textLine } from "./text-fields.js";
import { editingTexts } from "./texts-of-editing.js";
import { focusIds, type TextsContext } from "./texts-context.js";

const { step: words, fields } = editingTexts;

/** All themes with their indicators, in their order. */
export function themeTexts(context: TextsContext): TemplateResult {
  const list = ["themes"];
  return html`${repeat(
    listIn(context.data, list),
    (theme, index) => keyOf(theme, index, listIn(context.data, list)),
    (_, index) => themeText(context, index),
  )}
  ${addForm(context, list, { label: words.newTheme, button: words.addTheme })}`;
}

/** The id, by which a moved item keeps its inputs; two may have the same one by mistake. */
function keyOf(item: JsonValue, index: number, items: JsonValue[]): string {
  const id = textIn(item, ["id"]);
  const isFirst = items.findIndex((each) => textIn(each, ["id"]) === id) === index;
  return isFirst && id ? id : `${id} ${String(index)}`;
}

function themeText(context: TextsContext, theme: number) {
  const path = ["themes", theme];
  const title = textIn(context.data, [...path, "title"]) || words.nameless;
  const heading = focusIds.heading(path);
  const indicators = [...path, "indicators"];
  const items = listIn(context.data, indicators);
  return html`<section class="theme-texts" aria-labelledby=${heading}>
    <h3 id=${heading} tabindex="-1">${words.theme(title)}</h3>
    ${orderButtons(context, ["themes"], theme, title)}
    <div class="text-fields">
      ${textLine(context, { path: [...path, "title"], label: fields.title, isRequired: true })}
      ${richTextLine(context, {
        path: [...path, "explanation"],
        label: fields.explanation,
        hint: fields.explanationHint,
      })}
      ${itemList(context, [...path, "links"], "link", words.links)}
    </div>
    ${repeat(
      items,
      (indicator, index) => keyOf(indicator, index, items),
      (_, index) => indicatorText(context, indicators, index),
    )}
    ${addForm(context, indicators, {
      label: words.newIndicator(title),
      button: words.addIndicator,
    })}
  </section>`;
}

function indicatorText(context: TextsContext, list: Path, index: number) {
  const { data, findings, added } = context;
  const path = [...list, index];
  const id = inputId(path);
  const label = textIn(data, [...path, "label"]) || words.nameless;
  const statement = [...path, "statement"];
  const isSaid = plainText(richTextIn(valueIn(data, statement))).trim() !== "";
  const isOpen =
    added === id || !isSaid || findings.some(({ path: at }) => at.startsWith(`${id}.`));
  return html`<div class="indicator-texts">
    <h4 id=${focusIds.heading(path)} tabindex="-1">${label}</h4>
    ${orderButtons(context, list, index, label)}
    <details ?open=${isOpen}>
      <summary>${words.indicatorTexts(label)}</summary>
      <div class="text-fields">
        ${textLine(context, {
          path: [...path, "label"],
          label: fields.label,
          hint: fields.labelHint,
          isRequired: true,
        })}
        ${richTextLine(context, {
          path: statement,
          label: fields.statement,
          hint: fields.statementHint,
          isRequired: true,
          remark: isSaid
            ? undefined
            : { path: inputId(statement), isWarning: true, message: fields.noStatement },
        })}
        ${richTextLine(context, {
          path: [...path, "definition"],
          label: fields.definition,
          hint: fields.definitionHint,
        })}
      </div>
    </details>
  </div>`;
}
