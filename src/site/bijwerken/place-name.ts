import { labelOf } from "./findings.js";
import { textIn } from "./json.js";
import { periodText } from "./period.js";
import type { JsonValue } from "./step.js";
import { texts } from "./texts.js";
import { columns } from "./typed-cell.js";

/** Where something is, as a publisher says it: survey, indicator, column. */
export function placeName(path: string, data: JsonValue): string {
  const keys = path.split(".");
  const [root, index = "", group, id = "", column] = keys;
  if (path === "") {
    return texts.check.wholeFile;
  }
  if (root !== "surveys" || index === "") {
    return textPlace(keys, data);
  }
  const survey = texts.check.survey(periodText(textIn(data, ["surveys", Number(index), "period"])));
  if (group === "figures" && id) {
    const key = columns.find((each) => each === column);
    return [
      survey,
      labelOf(id, data),
      ...(key ? [texts.grid.columns[key].toLowerCase()] : []),
    ].join(", ");
  }
  return [survey, ...(group === "response" ? [texts.check.response] : [])].join(", ");
}

/** A text by the words of the page for its keys, and by the label of its indicator or theme. */
function textPlace(keys: string[], data: JsonValue): string {
  const names: Record<string, string> = texts.check.keys;
  const path: (string | number)[] = [];
  const words = keys.flatMap((key) => {
    const isIndex = /^\d+$/.test(key);
    path.push(isIndex ? Number(key) : key);
    const label = textIn(data, [...path, "label"]) || textIn(data, [...path, "title"]);
    return [isIndex ? label : (names[key] ?? key)].filter(Boolean);
  });
  return words.join(", ");
}
