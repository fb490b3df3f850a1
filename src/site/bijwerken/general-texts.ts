import { html, type TemplateResult } from "lit";
import { itemList } from "./item-list.js";
import { richTextLine, textLine } from "./text-fields.js";
import { editingTexts } from "./texts-of-editing.js";
import type { TextsContext } from "./texts-context.js";

const { step: words, fields } = editingTexts;

/** The texts at the top and at the bottom of the infographic. */
export function generalTexts(context: TextsContext): TemplateResult {
  return html`<h3>${words.general}</h3>
    <div class="text-fields">
      ${textLine(context, { path: ["title"], label: fields.title, isRequired: true })}
      ${textLine(context, { path: ["topic"], label: fields.topic, hint: fields.topicHint })}
      ${richTextLine(context, { path: ["introduction"], label: fields.introduction })}
      ${organizationFields(context, "publisher", words.publisher)}
      ${organizationFields(context, "licence", words.licence)}
    </div>`;
}

function organizationFields(
  context: TextsContext,
  key: "publisher" | "licence",
  { heading, name, href }: { heading: string; name: string; href: string },
) {
  return html`<fieldset class="group" aria-describedby="${key}-hint">
    <legend class="label">${heading}</legend>
    <p class="hint" id="${key}-hint">${words.hrefHint}</p>
    <div class="fields">
      ${textLine(context, { path: [key, "name"], label: name, isRequired: true })}
      ${textLine(context, { path: [key, "href"], label: href })}
    </div>
  </fieldset>`;
}

/** The texts of the contact card. */
export function contactTexts(context: TextsContext): TemplateResult {
  const person = (key: "name" | "role" | "email" | "telephone") =>
    textLine(context, {
      path: ["contact", "person", key],
      label: fields.person[key],
      isRequired: key === "name",
    });
  return html`<h3>${words.contact}</h3>
    <div class="text-fields">
      ${textLine(context, { path: ["contact", "title"], label: fields.title, isRequired: true })}
      ${richTextLine(context, {
        path: ["contact", "text"],
        label: fields.text,
        isRequired: true,
      })}
      <fieldset class="group">
        <legend class="label">${words.person}</legend>
        <div class="fields">
          ${person("name")} ${person("role")} ${person("email")} ${person("telephone")}
        </div>
      </fieldset>
      ${itemList(context, ["contact", "partners"], "name", words.partners)}
    </div>`;
}
