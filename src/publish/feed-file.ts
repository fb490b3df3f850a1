import { readFileSync, statSync } from "node:fs";
import { readFeed } from "../feed/read.js";
import { excesses, isWarning, type Remark, review } from "../feed/review.js";
import type { Feed } from "../feed/schema.js";
import { subjectsIn, pageId } from "../feed/subject.js";
import { validate, type ValidationError } from "../feed/validate.js";
import { jsonMistake } from "../import/json-mistake.js";
import { nl } from "../import/nl.js";
import type { Result } from "./errors.js";
import { FeedText } from "./feed-text.js";
import { expectedAt } from "./schema-descriptions.js";

/** A valid feed, and its text as it was in the file. */
export interface FeedFile {
  feed: Feed;
  text: string;
  /** A line in Dutch for each thing that may be wrong. */
  warnings: string[];
}

const largestFeedInBytes = 1024 * 1024;

/** How many ids a line mentions. */
const maxIds = 12;

/**
 * Reads a feed from a file and validates it strictly, as is right before publishing. Reports all
 * errors at once.
 */
export function readFeedFile(path: string, today = monthOf(new Date())): Result<FeedFile> {
  if (statSync(path).isDirectory()) {
    return { errors: [`${path}: dit is een map, geen bestand.`] };
  }
  const bytes = readFileSync(path);
  if (bytes.length > largestFeedInBytes) {
    return { errors: [`${path}: groter dan 1 MiB. Bezoekers zouden hem niet te zien krijgen.`] };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { errors: [`${path}: ${unreadable("encoding", "")}`] };
  }
  return checkedFeed(path, text, today);
}

/** Validates the text of a feed, as is right before publishing or saving. */
export function checkedFeed(
  path: string,
  text: string,
  today = monthOf(new Date()),
): Result<FeedFile> {
  const read = readFeed(text);
  if (!("feed" in read) && read.code !== "schema" && read.code !== "version") {
    return { errors: [`${path}: ${unreadable(read.code, text)}`] };
  }
  const data: unknown = JSON.parse(text);
  const file = new FeedText(text, data);
  const remarks = [...excesses(data), ...("feed" in read ? review(read.feed, data, today) : [])];
  const line = ({ path: at }: { path: string }, message: string) =>
    `${file.placeOf(at)}: ${message}`;
  const errors = [
    ...validate(data).map((error) => line(error, errorMessage(error, file, read))),
    ...remarks.filter((each) => !isWarning(each)).map((each) => line(each, remark(each, file))),
  ];
  if ("feed" in read) {
    errors.push(...clashes(read.feed));
    if (read.feed.surveys.length === 0) {
      errors.push("surveys: zonder peiling is er niets te publiceren.");
    }
  }
  const warnings = remarks.filter(isWarning).map((each) => line(each, remark(each, file)));
  return "feed" in read && errors.length === 0
    ? { value: { feed: read.feed, text, warnings } }
    : { errors };
}

function monthOf(date: Date): string {
  return date.toISOString().slice(0, 7);
}

function unreadable(code: string, text: string): string {
  switch (code) {
    case "empty":
      return "het bestand is leeg.";
    case "html":
      return "dit is een webpagina, geen bestand met cijfers.";
    case "encoding":
      return "geen UTF-8. Sla het bestand op met de codering UTF-8.";
    default: {
      if (!/^\s*[[{]/.test(text)) {
        return "dit is tekst of een spreadsheet (CSV), geen bestand met cijfers in JSON.";
      }
      const mistake = jsonMistake(text);
      return mistake
        ? `geen geldige JSON: regel ${mistake.line}, teken ${mistake.column}: ${nl.jsonMistake(mistake)}`
        : "geen geldige JSON.";
    }
  }
}

function errorMessage(
  { path, kind }: ValidationError,
  file: FeedText,
  read: ReturnType<typeof readFeed>,
): string {
  switch (kind) {
    case "shape":
    case "broken":
      return `${file.isThere(path) ? `hier staat ${file.shown(path)}, en dat kan niet.` : "dit ontbreekt."} ${hint(file.valueAt(path))}${expectedAt(path)}`.trim();
    case "unknown-key":
      return "deze naam kent niemand. Is het een typefout?";
    case "duplicate-id":
      return `de id ${file.shown(path)} is al gebruikt. Geef elk ding een eigen id.`;
    case "unknown-indicator":
      return `geen thema heeft een indicator met deze id.${"feed" in read ? ` Wel: ${idsOf(read.feed)}.` : ""}`;
    case "order":
      return `deze peiling (${file.shown(path)}) is ouder dan de vorige. De oudste staat vooraan.`;
    case "count":
      return "deze aantallen kunnen niet kloppen: count en base horen bij elkaar, en count is hoogstens base.";
    case "percentage": {
      const { count, base, percentage } = Object(file.valueAt(path)) as Record<string, number>;
      const right = Math.round((100 * Number(count)) / Number(base));
      return `hier staat ${String(percentage)}%, maar ${String(count)} van de ${String(base)} is ${String(right)}%.`;
    }
  }
}

/** What the one who typed that number may have meant. */
function hint(value: unknown): string {
  const isNumber =
    typeof value === "number" || (typeof value === "string" && /^[.,% ]*\d[\d.,% ]*$/.test(value));
  return isNumber ? "Schrijf een heel getal, zonder aanhalingstekens, komma of %. " : "";
}

function idsOf({ themes }: Feed): string {
  const ids = themes.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const others = ids.splice(maxIds).length;
  return ids.join(", ") + (others ? ` en ${String(others)} meer` : "");
}

function remark({ path, kind, found = "", expected = "" }: Remark, file: FeedText): string {
  switch (kind) {
    case "too-long":
      return `deze tekst is te lang: hoogstens ${expected} tekens.`;
    case "too-many":
      return `dit zijn er te veel: hoogstens ${expected}.`;
    case "long-word":
      return `hier staat een woord van meer dan ${expected} letters.`;
    case "characters":
      return "hier staat een teken dat geen tekst is. Typ deze tekst opnieuw.";
    case "respondents":
      return `hier staat ${file.shown(path)}, maar er zijn ${expected} gemeenten (population).`;
    case "response":
      return `hier staat ${file.shown(path)}, maar respondents en population geven ${expected}.`;
    case "base":
      return `hier staat ${file.shown(path)}, maar er deden ${expected} gemeenten mee (respondents).`;
    case "missing-figure":
      return `er is geen cijfer voor "${found}". Is het niet bekend? Zet er dan { "status": "missing" }.`;
    case "future":
      return `${file.shown(path)} moet nog komen: het is nu ${expected}.`;
    case "copied":
      return "deze peiling heeft dezelfde percentages als de vorige. Zijn ze overgenomen?";
    case "markup":
      return "hier lijken codes in te staan (HTML of Markdown). Lezers zien die zoals ze er staan.";
    case "address":
      return `${file.shown(path)} wordt geen link: een adres begint met https://.`;
    case "old-year":
      return `hier staat het jaar ${found}, en de nieuwste peiling is van later. Klopt de tekst nog?`;
  }
}

/** Subjects with the same address, whose tile pages would overwrite each other. */
function clashes(feed: Feed): string[] {
  const ids = subjectsIn(feed).map(pageId);
  const twice = new Set<string>();
  const seen = new Set<string>();
  for (const id of ids) {
    (seen.has(id) ? twice : seen).add(id);
  }
  return [...twice].map(
    (id) =>
      `"${id}": twee tegels zouden hetzelfde adres krijgen. Geef een van beide een andere id.`,
  );
}
