import { has } from "../feed/has.js";
import { readFeed } from "../feed/read.js";
import type { Feed, Survey } from "../feed/schema.js";
import { valueAt, withItemAt, withValueAt } from "./json-edits.js";
import type { ImportedFigure } from "./read-row.js";

/*
 * Imported figures in the text of a feed. The order of its keys and its layout stay as they are, so
 * that a diff shows what changed and nothing else.
 */

type Figures = Record<string, ImportedFigure>;

/** The text of a feed with one more survey, which stands where its period belongs. */
export function addSurvey(
  text: string,
  { id, period, response }: Pick<Survey, "id" | "period" | "response">,
  figures: Figures,
): string {
  const { themes, surveys } = feedOf(text);
  const ids = themes.flatMap(({ indicators }) => indicators.map((indicator) => indicator.id));
  const ordered = ids.flatMap((each) => {
    const figure = Object.hasOwn(figures, each) ? figures[each] : undefined;
    return figure ? [[each, inOrder(figure)] as const] : [];
  });
  const index = surveys.filter((survey) => survey.period <= period).length;
  const survey = { id, period, response, figures: Object.fromEntries(ordered) };
  return withItemAt(text, ["surveys"], index, survey);
}

/** The text of a feed in which a survey has those figures. Its other figures stay as they are. */
export function correctSurvey(
  text: string,
  id: string,
  figures: Figures,
  response?: Survey["response"],
): string {
  const { surveys } = feedOf(text);
  const index = surveys.findIndex((survey) => survey.id === id);
  const survey = surveys[index];
  if (!survey) {
    return text;
  }
  let changed = text;
  if (response) {
    const path = ["surveys", index, "response"];
    changed = withValueAt(changed, path, { ...survey.response, ...response });
  }
  for (const [indicator, figure] of Object.entries(figures)) {
    const path = ["surveys", index, "figures", indicator];
    changed = withValueAt(changed, path, corrected(valueAt(text, path), figure));
  }
  return changed;
}

/** A text that isn't a feed is a mistake of who calls this: it was read before. */
function feedOf(text: string): Feed {
  const read = readFeed(text);
  if (!has(read, "feed")) {
    throw new Error(`not a feed: ${read.code}`);
  }
  return read.feed;
}

/** The keys of a figure that a spreadsheet decides on, in their order in the feed. */
const keys = ["percentage", "qualifier", "count", "base", "status", "note"];

function inOrder(figure: ImportedFigure): Record<string, unknown> {
  const entries = Object.entries(figure);
  return Object.fromEntries(
    entries.sort(([one], [other]) => keys.indexOf(one) - keys.indexOf(other)),
  );
}

/**
 * A figure that was published, with what a spreadsheet says of it. It keeps what the spreadsheet
 * is silent about: its note, its status, and the counts and qualifier of the same percentage.
 */
function corrected(old: unknown, figure: ImportedFigure): Record<string, unknown> {
  const values = inOrder(figure);
  if (typeof old !== "object" || old === null) {
    return values;
  }
  const published = new Map<string, unknown>(Object.entries(old));
  const isMeasured = published.has("percentage") && has(figure, "percentage");
  const isSame = isMeasured && published.get("percentage") === figure.percentage;
  const hasCounts = has(figure, "count");
  const kept = [...published].filter(([key]) => {
    switch (key) {
      case "percentage":
        return false;
      case "count":
      case "base":
        return isSame && !hasCounts;
      case "qualifier":
        return isSame;
      case "status":
        return isMeasured;
      default:
        return true;
    }
  });
  const merged: Record<string, unknown> = { ...Object.fromEntries(kept), ...values };
  // Keys that were there keep their order.
  const order = [...published.keys(), ...Object.keys(values)].filter((key) =>
    Object.hasOwn(merged, key),
  );
  return Object.fromEntries(order.map((key) => [key, merged[key]]));
}
