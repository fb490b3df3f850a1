import type { Remark } from "../feed/review.js";
import type { ValidationError } from "../feed/validate.js";
import { en as enOfImport } from "../import/en.js";
import { jsonMistake } from "../import/json-mistake.js";
import type { FeedText } from "./feed-text.js";
import type { Names, nl, PublishingError, Surroundings, UnreadableCode } from "./nl.js";

/** Names for who edits the file itself. */
const inFile: Names = {
  count: "count",
  base: "base",
  respondents: "respondents",
  population: "population",
  setMissing: 'Then put { "status": "missing" }.',
};

/** Names for who fills in a form, whose labels they are. */
const inForm: Names = {
  count: "yes",
  base: "answers",
  respondents: "municipalities that answered",
  population: "municipalities in the region",
  setMissing: "Then choose the status 'not known'.",
};

/** How many ids a line mentions. */
const maxIds = 12;

const tooLarge = "larger than 1 MiB. Visitors would not get to see it.";

/** What is wrong in a feed and what may be, in English. */
export const en: typeof nl = {
  inFile,
  inForm,
  tooLarge,
  place: (line: number, column: number, name: string) =>
    `line ${String(line)}, character ${String(column)}, ${name || "the whole file"}`,
  ordinal: (number: number) => String(number),
  unreadable,
  invalid,
  remarkable,
  unpublishable,
};

function unreadable(code: UnreadableCode, text: string): string {
  switch (code) {
    case "empty":
      return "the file is empty.";
    case "html":
      return "this is a web page, not a feed.";
    case "encoding":
      return "not UTF-8. Save the file with the encoding UTF-8.";
    case "json": {
      if (!/^\s*[[{]/.test(text)) {
        return "this is text or a spreadsheet (CSV), not a feed in JSON.";
      }
      const mistake = jsonMistake(text);
      return mistake
        ? `not valid JSON: line ${mistake.line}, character ${mistake.column}: ${enOfImport.jsonMistake(mistake)}`
        : "not valid JSON.";
    }
  }
}

function invalid(
  { path, kind }: ValidationError,
  { file, ids, expected, names }: Surroundings,
): string {
  switch (kind) {
    case "shape":
    case "broken":
      return `${file.isThere(path) ? `here is ${file.shown(path)}, which can't be.` : "this is missing."} ${hint(file.valueAt(path))}${expected}`.trim();
    case "unknown-key":
      return "nobody knows this name. Is it a typing error?";
    case "duplicate-id":
      return `the id ${file.shown(path)} is used already. Give everything an id of its own.`;
    case "unknown-indicator":
      return `no theme has an indicator with this id.${ids.length > 0 ? ` There are: ${listed(ids)}.` : ""}`;
    case "order":
      return `this survey (${file.shown(path)}) is older than the one before it. The oldest comes first.`;
    case "count":
      return `these counts can't be right: ${names.count} and ${names.base} belong together, and ${names.count} is at most ${names.base}.`;
    case "percentage": {
      const { count, base, percentage } = Object(file.valueAt(path)) as Record<string, number>;
      const right = Math.round((100 * Number(count)) / Number(base));
      return `here is ${String(percentage)}%, but ${String(count)} of ${String(base)} is ${String(right)}%.`;
    }
  }
}

/** What the one who typed that number may have meant. */
function hint(value: unknown): string {
  const isNumber =
    typeof value === "number" || (typeof value === "string" && /^[.,% ]*\d[\d.,% ]*$/.test(value));
  return isNumber ? "Type a whole number, without quotes, comma or %. " : "";
}

function listed(ids: string[]): string {
  const others = ids.length - maxIds;
  return ids.slice(0, maxIds).join(", ") + (others > 0 ? ` and ${String(others)} more` : "");
}

function remarkable(
  { path, kind, found = "", expected = "" }: Remark,
  file: FeedText,
  names: Names,
): string {
  switch (kind) {
    case "too-long":
      return `this text is too long: at most ${expected} characters.`;
    case "too-many":
      return `these are too many: at most ${expected}.`;
    case "long-word":
      return `here is a word of more than ${expected} letters.`;
    case "characters":
      return "here is a character that is no text. Type this text again.";
    case "respondents":
      return `here is ${file.shown(path)}, but there are ${expected} municipalities (${names.population}).`;
    case "response":
      return `here is ${file.shown(path)}, but ${names.respondents} and ${names.population} give ${expected}.`;
    case "base":
      return `here is ${file.shown(path)}, but ${expected} municipalities took part (${names.respondents}).`;
    case "missing-figure":
      return `there is no figure for "${found}". Is it not known? ${names.setMissing}`;
    case "future":
      return `${file.shown(path)} has yet to come: it is ${expected} now.`;
    case "copied":
      return "this survey has the percentages of the one before it. Were they copied?";
    case "markup":
      return "this seems to contain codes (HTML or Markdown). Readers see them as they stand there.";
    case "address":
      return `${file.shown(path)} won't be a link: an address begins with https://.`;
    case "old-year":
      return `here is the year ${found}, and the newest survey is later. Is the text still right?`;
  }
}

function unpublishable(error: PublishingError): string {
  switch (error.kind) {
    case "clash":
      return `"${error.id}": two tiles would get the same address. Give one of them another id.`;
    case "no-surveys":
      return "surveys: without a survey there is nothing to publish.";
  }
}
