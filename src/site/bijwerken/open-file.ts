import { checkFeed, type Finding } from "../../check/check-feed.js";
import type { JsonSchema } from "../../check/schema-descriptions.js";
import { has } from "../../feed/has.js";
import { checkTexts } from "./texts.js";

/** A file with a feed in it, or a line for each reason why it isn't one. */
export type OpenedFile = { name: string; text: string } | { name: string; lines: string[] };

const largestFeedInBytes = 1024 * 1024;

/** How many lines say why a file is no feed. */
const maxLines = 12;

/**
 * Reads a file as a feed. One with errors that this page can show at an input is opened; one without
 * the shape of a feed isn't.
 */
export function openedFile(
  name: string,
  bytes: Uint8Array,
  schema: JsonSchema | undefined,
  today: string,
): OpenedFile {
  if (bytes.length > largestFeedInBytes) {
    return { name, lines: [checkTexts.tooLarge] };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { name, lines: [checkTexts.unreadable("encoding", "")] };
  }
  const checked = checkFeed(text, today, {
    words: checkTexts,
    names: checkTexts.inFile,
    ...(schema && { schema }),
  });
  if (has(checked, "unreadable")) {
    return { name, lines: [checkTexts.unreadable(checked.unreadable, text)] };
  }
  if (checked.feed) {
    return { name, text };
  }
  const { file, findings } = checked;
  const errors = findings.filter(({ isWarning }) => !isWarning).slice(0, maxLines);
  return {
    name,
    lines: errors.map(
      ({ path, message }: Finding) => `${file.placeOf(path, checkTexts)}: ${message}`,
    ),
  };
}
