import { readFileSync } from "node:fs";
import { readFeed } from "../feed/read.js";
import type { Feed } from "../feed/schema.js";
import { subjectsIn, pageId } from "../feed/subject.js";
import { validate, type ValidationError } from "../feed/validate.js";
import type { Result } from "./errors.js";
import { expectedAt } from "./schema-descriptions.js";

/** A valid feed, and its text as it was in the file. */
export interface FeedFile {
  feed: Feed;
  text: string;
}

const largestFeedInBytes = 1024 * 1024;

/**
 * Reads a feed from a file and validates it strictly, as is right before publishing. Reports all
 * errors at once.
 */
export function readFeedFile(path: string): Result<FeedFile> {
  const bytes = readFileSync(path);
  if (bytes.length > largestFeedInBytes) {
    return { errors: [`${path}: groter dan 1 MiB. Bezoekers zouden hem niet te zien krijgen.`] };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { errors: [`${path}: geen UTF-8. Sla het bestand op met de codering UTF-8.`] };
  }
  const read = readFeed(text);
  if (!("feed" in read) && read.code !== "schema" && read.code !== "version") {
    return { errors: [`${path}: ${unreadable(read.code, read.detail, text)}`] };
  }
  const errors = validate(JSON.parse(text)).map(
    (error) => `${error.path || "(hele bestand)"}: ${messageOf(error)}`,
  );
  if ("feed" in read) {
    errors.push(...clashes(read.feed));
    if (read.feed.surveys.length === 0) {
      errors.push("surveys: zonder peiling is er niets te publiceren.");
    }
  }
  return "feed" in read && errors.length === 0 ? { value: { feed: read.feed, text } } : { errors };
}

function unreadable(code: string, detail = "", text: string): string {
  switch (code) {
    case "empty":
      return "het bestand is leeg.";
    case "html":
      return "dit is een webpagina, geen bestand met cijfers.";
    case "encoding":
      return "geen UTF-8. Sla het bestand op met de codering UTF-8.";
    default: {
      const [, position] = /position (\d+)/.exec(detail) ?? [];
      const before = text.slice(0, Number(position)).split("\n");
      const [last = ""] = before.slice(-1);
      return position
        ? `geen geldige JSON: kijk bij regel ${before.length}, teken ${last.length + 1}.`
        : "geen geldige JSON: het bestand houdt te vroeg op.";
    }
  }
}

function messageOf({ path, kind }: ValidationError): string {
  switch (kind) {
    case "shape":
      return `hier hoort iets anders of het ontbreekt. ${expectedAt(path)}`.trim();
    case "unknown-key":
      return "deze naam kent niemand. Is het een typefout?";
    case "duplicate-id":
      return "deze id is al gebruikt. Geef elk ding een eigen id.";
    case "unknown-indicator":
      return "geen thema heeft een indicator met deze id.";
    case "order":
      return "deze peiling is ouder dan de vorige. De oudste staat vooraan.";
    case "broken":
      return `dit cijfer kan niet worden gelezen. ${expectedAt(path)}`.trim();
    case "count":
      return "deze aantallen kunnen niet kloppen: count en base horen bij elkaar, en count is hoogstens base.";
    case "percentage":
      return "het percentage past niet bij count en base.";
  }
}

/** Subjects with the same address, whose tile pages would overwrite each other. */
function clashes(feed: Feed): string[] {
  const ids = subjectsIn(feed).map(pageId);
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  return twice.map(
    (id) =>
      `"${id}": twee tegels zouden hetzelfde adres krijgen. Geef een van beide een andere id.`,
  );
}
