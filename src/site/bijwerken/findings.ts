import { checkFeed, type Finding } from "../../check/check-feed.js";
import type { JsonSchema } from "../../check/schema-descriptions.js";
import { has } from "../../feed/has.js";
import { listIn, objectIn, parsed, textIn } from "./json.js";
import { missingNotes } from "./missing-notes.js";
import type { JsonValue } from "./step.js";
import { checkTexts, importTexts } from "./texts.js";
import { problemIn } from "./typed-cell.js";

/** An error or a warning, at the path of the input that it is about. */
export interface PageFinding {
  path: string;
  isWarning: boolean;
  message: string;
}

/** What `basisniveau validate` says of the file, and what is asked of who corrects a figure. */
export function findingsIn(
  text: string,
  original: JsonValue,
  schema: JsonSchema | undefined,
  today: string,
): PageFinding[] {
  const data = parsed(text);
  const checked = checkFeed(text, today, {
    words: checkTexts,
    names: checkTexts.inForm,
    ...(schema && { schema }),
  });
  if (has(checked, "unreadable")) {
    return [
      { path: "", isWarning: false, message: checkTexts.unreadable(checked.unreadable, text) },
    ];
  }
  return [
    ...checked.findings.map((finding) => atInput(finding, data)),
    ...missingNotes(data, original).map((each) => ({ ...each, isWarning: true })),
  ];
}

/** A finding at the input that it is about, and a text in it in the words of the import. */
function atInput({ path, kind, isWarning, message, found }: Finding, data: JsonValue): PageFinding {
  const keys = path.split(".");
  const isFigure = keys[0] === "surveys" && keys[2] === "figures" && keys.length >= 4;
  switch (kind) {
    case "percentage":
      return { path: `${path}.percentage`, isWarning, message };
    case "count":
      return { path: `${path}.count`, isWarning, message };
    case "broken":
      return { path: `${path}.percentage`, isWarning, message };
    case "missing-figure": {
      const label = labelOf(found ?? "", data);
      const named = message.replace(`"${found ?? ""}"`, `'${label}'`);
      return { path: `${path}.${found ?? ""}.percentage`, isWarning, message: named };
    }
    case "shape": {
      const column = keys[4];
      const figure = objectIn(data, ["surveys", Number(keys[1]), "figures", keys[3] ?? ""]);
      const problem =
        isFigure && (column === "percentage" || column === "count" || column === "base")
          ? problemIn(figure, column)
          : undefined;
      return { path, isWarning, message: problem ? importTexts.sentence(problem) : message };
    }
    default:
      return { path, isWarning, message };
  }
}

/** The label of an indicator, or its id where it has none. */
export function labelOf(id: string, data: JsonValue): string {
  const indicators = listIn(data, ["themes"]).flatMap((theme) => listIn(theme, ["indicators"]));
  const indicator = indicators.find((each) => textIn(each, ["id"]) === id);
  return textIn(indicator, ["label"]) || id;
}
