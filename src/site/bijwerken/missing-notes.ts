import { listIn, objectIn, textIn, valueIn } from "./json.js";
import { noteText } from "./note.js";
import type { JsonValue } from "./step.js";
import { texts } from "./texts.js";

/** Where readers should get to know why, and what is asked there. */
interface MissingNote {
  path: string;
  message: string;
}

/** A published figure that was corrected, or can't be compared, without a word on why. */
export function missingNotes(data: JsonValue, original: JsonValue): MissingNote[] {
  const published = listIn(original, ["surveys"]);
  return listIn(data, ["surveys"]).flatMap((survey, index) => {
    const before = published.find((each) => textIn(each, ["id"]) === textIn(survey, ["id"]));
    const path = `surveys.${String(index)}`;
    const isChanged = (key: string) => isOther(valueIn(survey, [key]), valueIn(before, [key]));
    const needsReason =
      valueIn(survey, ["comparable"]) === false && isChanged("comparable") && !hasNote(survey);
    return [
      ...(needsReason ? [{ path: `${path}.note`, message: texts.notes.comparable }] : []),
      ...Object.entries(objectIn(survey, ["figures"])).flatMap(([id, figure]) => {
        const message = missingNote(figure, valueIn(before, ["figures", id]));
        return message ? [{ path: `${path}.figures.${id}.note`, message }] : [];
      }),
    ];
  });
}

function missingNote(figure: JsonValue, before: JsonValue | undefined): string | undefined {
  if (!isOther(figure, before)) {
    return undefined;
  }
  const keys = ["percentage", "count", "base", "qualifier", "status"];
  const isCorrected =
    before !== undefined &&
    keys.some((key) => isOther(valueIn(figure, [key]), valueIn(before, [key])));
  const hasNewNote =
    hasNote(figure) && isOther(valueIn(figure, ["note"]), valueIn(before, ["note"]));
  if (isCorrected && !hasNewNote) {
    return texts.notes.corrected;
  }
  const isApart = valueIn(figure, ["comparable"]) === false;
  return isApart && !hasNote(figure) ? texts.notes.comparable : undefined;
}

function hasNote(holder: JsonValue): boolean {
  return noteText(valueIn(holder, ["note"])).trim() !== "";
}

function isOther(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
