import type { TemplateResult } from "lit";
import { editedText } from "./edited-text.js";
import { lineField } from "./fields.js";
import type { PageFinding } from "./findings.js";
import { shownValue, valueIn } from "./json.js";
import type { PageContext } from "./page-context.js";
import { richTextField } from "./rich-text-field.js";
import { inputId, type JsonValue, type Path } from "./step.js";

interface TextField {
  path: Path;
  label: string;
  hint?: string;
  isRequired?: boolean;
  /** What there is to say besides what the check found. */
  remark?: PageFinding | undefined;
}

/** A field for one text of the file. */
export function textLine(context: PageContext, field: TextField): TemplateResult {
  return lineField({
    ...fieldOf(context, field),
    value: shownValue(valueIn(context.data, field.path)),
    commit: (typed) => commit(context, field, typed.trim()),
  });
}

/** A field for one rich text of the file. */
export function richTextLine(context: PageContext, field: TextField): TemplateResult {
  return richTextField({
    ...fieldOf(context, field),
    value: valueIn(context.data, field.path),
    commit: (text) => commit(context, field, text),
  });
}

function fieldOf({ findings }: PageContext, { path, label, hint, remark }: TextField) {
  const id = inputId(path);
  // What is within a rich text is told at the whole of it.
  const own = findings.filter(({ path: at }) => at === id || at.startsWith(`${id}.`));
  return { id, label, hint, findings: own.length > 0 || !remark ? own : [remark] };
}

function commit(
  { text, edit }: PageContext,
  { path, isRequired = false }: TextField,
  value: string | JsonValue[],
): void {
  edit(editedText(text, path, value, isRequired));
}
