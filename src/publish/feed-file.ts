import { readFileSync, statSync } from "node:fs";
import { checkFeed, type Finding, monthOf } from "../check/check-feed.js";
import { nl } from "../check/nl.js";
import type { Feed } from "../feed/schema.js";
import type { Result } from "./errors.js";
import { feedSchema } from "./package-files.js";

/** A valid feed, and its text as it was in the file. */
export interface FeedFile {
  feed: Feed;
  text: string;
  /** A line in Dutch for each thing that may be wrong. */
  warnings: string[];
}

const largestFeedInBytes = 1024 * 1024;

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
    return { errors: [`${path}: ${nl.tooLarge}`] };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { errors: [`${path}: ${nl.unreadable("encoding", "")}`] };
  }
  return checkedFeed(path, text, today);
}

/** Validates the text of a feed, as is right before publishing or saving. */
export function checkedFeed(
  path: string,
  text: string,
  today = monthOf(new Date()),
): Result<FeedFile> {
  const checked = checkFeed(text, today, { words: nl, names: nl.inFile, schema: feedSchema() });
  if ("unreadable" in checked) {
    return { errors: [`${path}: ${nl.unreadable(checked.unreadable, text)}`] };
  }
  const { feed, file, findings } = checked;
  const line = ({ path: at, message }: Finding) =>
    at ? `${file.placeOf(at, nl)}: ${message}` : message;
  const errors = findings.filter(({ isWarning }) => !isWarning).map(line);
  const warnings = findings.filter(({ isWarning }) => isWarning).map(line);
  return feed && errors.length === 0 ? { value: { feed, text, warnings } } : { errors };
}
