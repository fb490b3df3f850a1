import type { Remark } from "../feed/review.js";
import type { ValidationError } from "../feed/validate.js";
import { nl as nlOfImport } from "../import/nl.js";
import { jsonMistake } from "../import/json-mistake.js";
import type { FeedText } from "./feed-text.js";

/** Why a text can't be read as a feed, or why bytes are no text. */
export type UnreadableCode = "empty" | "html" | "encoding" | "json";

/** What only a folder of tile pages asks of a feed. */
export type PublishingError =
  /** Two subjects whose tile pages would overwrite each other. */
  { kind: "clash"; id: string } | { kind: "no-surveys" };

/** What the sentence on a validation error mentions besides the error itself. */
export interface Surroundings {
  file: FeedText;
  /** Of all indicators; empty where the feed can't be read. */
  ids: string[];
  /** What the schema says of the path. */
  expected: string;
  names: Names;
}

/** What values are called where the publisher sees them. */
export interface Names {
  count: string;
  base: string;
  respondents: string;
  population: string;
  /** How to say that a figure isn't known. */
  setMissing: string;
}

/** Names for who edits the file itself. */
const inFile: Names = {
  count: "count",
  base: "base",
  respondents: "respondents",
  population: "population",
  setMissing: 'Zet er dan { "status": "missing" }.',
};

/** Names for who fills in a form, whose labels they are. */
const inForm: Names = {
  count: "ja",
  base: "antwoorden",
  respondents: "gemeenten die antwoord gaven",
  population: "gemeenten in de regio",
  setMissing: "Kies dan de status 'niet bekend'.",
};

/** How many ids a line mentions. */
const maxIds = 12;

const tooLarge = "groter dan 1 MiB. Bezoekers zouden hem niet te zien krijgen.";

/** What is wrong in a feed and what may be, in Dutch at language level B1. */
export const nl = {
  inFile,
  inForm,
  tooLarge,
  place: (line: number, column: number, name: string) =>
    `regel ${String(line)}, teken ${String(column)}, ${name || "het hele bestand"}`,
  ordinal: (number: number) => `${String(number)}e`,
  unreadable,
  invalid,
  remarkable,
  unpublishable,
};

function unreadable(code: UnreadableCode, text: string): string {
  switch (code) {
    case "empty":
      return "het bestand is leeg.";
    case "html":
      return "dit is een webpagina, geen bestand met cijfers.";
    case "encoding":
      return "geen UTF-8. Sla het bestand op met de codering UTF-8.";
    case "json": {
      if (!/^\s*[[{]/.test(text)) {
        return "dit is tekst of een spreadsheet (CSV), geen bestand met cijfers in JSON.";
      }
      const mistake = jsonMistake(text);
      return mistake
        ? `geen geldige JSON: regel ${mistake.line}, teken ${mistake.column}: ${nlOfImport.jsonMistake(mistake)}`
        : "geen geldige JSON.";
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
      return `${file.isThere(path) ? `hier staat ${file.shown(path)}, en dat kan niet.` : "dit ontbreekt."} ${hint(file.valueAt(path))}${expected}`.trim();
    case "unknown-key":
      return "deze naam kent niemand. Is het een typefout?";
    case "duplicate-id":
      return `de id ${file.shown(path)} is al gebruikt. Geef elk ding een eigen id.`;
    case "unknown-indicator":
      return `geen thema heeft een indicator met deze id.${ids.length > 0 ? ` Wel: ${listed(ids)}.` : ""}`;
    case "order":
      return `deze peiling (${file.shown(path)}) is ouder dan de vorige. De oudste staat vooraan.`;
    case "count":
      return `deze aantallen kunnen niet kloppen: ${names.count} en ${names.base} horen bij elkaar, en ${names.count} is hoogstens ${names.base}.`;
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

function listed(ids: string[]): string {
  const others = ids.length - maxIds;
  return ids.slice(0, maxIds).join(", ") + (others > 0 ? ` en ${String(others)} meer` : "");
}

function remarkable(
  { path, kind, found = "", expected = "" }: Remark,
  file: FeedText,
  names: Names,
): string {
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
      return `hier staat ${file.shown(path)}, maar er zijn ${expected} gemeenten (${names.population}).`;
    case "response":
      return `hier staat ${file.shown(path)}, maar ${names.respondents} en ${names.population} geven ${expected}.`;
    case "base":
      return `hier staat ${file.shown(path)}, maar er deden ${expected} gemeenten mee (${names.respondents}).`;
    case "missing-figure":
      return `er is geen cijfer voor "${found}". Is het niet bekend? ${names.setMissing}`;
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

function unpublishable(error: PublishingError): string {
  switch (error.kind) {
    case "clash":
      return `"${error.id}": twee tegels zouden hetzelfde adres krijgen. Geef een van beide een andere id.`;
    case "no-surveys":
      return "surveys: zonder peiling is er niets te publiceren.";
  }
}
