import { has } from "../feed/has.js";
import { readFeed } from "../feed/read.js";
import { excesses, isWarning, type Remark, review } from "../feed/review.js";
import type { Feed } from "../feed/schema.js";
import { pageId, subjectsIn } from "../feed/subject.js";
import { validate, type ValidationError } from "../feed/validate.js";
import { FeedText } from "./feed-text.js";
import type { Names, nl, PublishingError, UnreadableCode } from "./nl.js";
import { descriptionAt, type JsonSchema } from "./schema-descriptions.js";

/** For whom a feed is checked. */
export interface Reader {
  words: typeof nl;
  /** What the messages call values: as in the file, or as in a form. */
  names: Names;
  /** The JSON Schema of a feed, whose Dutch descriptions say what was expected. */
  schema?: JsonSchema;
}

/** Something that a publisher has to fix before the feed can be published, or to look at. */
export interface Finding {
  /** Path in the feed: keys separated by dots. Empty for the feed as a whole. */
  path: string;
  kind: ValidationError["kind"] | Remark["kind"] | PublishingError["kind"];
  isWarning: boolean;
  /** What is wrong, without its place. */
  message: string;
  /** What stands there, as `found` of a remark. */
  found?: string;
}

/** A feed that was checked, or why there is none to check. */
export type CheckedFeed =
  { unreadable: UnreadableCode } | { feed?: Feed; file: FeedText; findings: Finding[] };

/**
 * Checks the text of a feed strictly, as is right before publishing or saving. Gives all errors and
 * warnings at once; without a feed where its shape is wrong.
 *
 * @param today - The month of today, such as 2026-11.
 */
export function checkFeed(text: string, today: string, reader: Reader): CheckedFeed {
  const { words, names, schema } = reader;
  const read = readFeed(text);
  if (!has(read, "feed") && read.code !== "schema" && read.code !== "version") {
    return { unreadable: read.code };
  }
  const data: unknown = JSON.parse(text);
  const file = new FeedText(text, data);
  const feed = has(read, "feed") ? read.feed : undefined;
  const ids = (feed?.themes ?? []).flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const remarks = [...excesses(data), ...(feed ? review(feed, data, today) : [])];
  const errors = validate(data).map((error): Finding => {
    const expected = schema ? descriptionAt(error.path, schema) : "";
    const message = words.invalid(error, { file, ids, expected, names });
    return { ...error, isWarning: false, message };
  });
  const findings = remarks.map((each): Finding => {
    const { path, kind, found } = each;
    const message = words.remarkable(each, file, names);
    return { path, kind, isWarning: isWarning(each), message, ...(found && { found }) };
  });
  return {
    ...(feed && { feed }),
    file,
    findings: [...errors, ...findings, ...(feed ? publishingErrors(feed, words) : [])],
  };
}

/** The month of a day, as `checkFeed` takes it. */
export function monthOf(date: Date): string {
  return date.toISOString().slice(0, 7);
}

function publishingErrors(feed: Feed, words: Reader["words"]): Finding[] {
  const ids = subjectsIn(feed).map(pageId);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  const errors: PublishingError[] = [...twice].map((id) => ({ kind: "clash", id }));
  if (feed.surveys.length === 0) {
    errors.push({ kind: "no-surveys" });
  }
  return errors.map((error) => ({
    path: "",
    kind: error.kind,
    isWarning: false,
    message: words.unpublishable(error),
  }));
}
