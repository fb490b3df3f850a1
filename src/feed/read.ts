import { has } from "./has.js";
import type { FeedErrorCode } from "./error.js";
import { type Problem, problemsOf } from "./problems.js";
import { parseFeed } from "./reader.js";
import type { Feed } from "./schema.js";

/** A feed that can be shown, and the problems in it. */
export interface ReadFeed {
  feed: Feed;
  problems: Problem[];
}

/** Why a text is not a feed. */
export interface Unreadable {
  code: Extract<FeedErrorCode, "empty" | "html" | "encoding" | "json" | "version" | "schema">;
  /** Message of the JSON parser, or the first path in the feed that the schema rejects. */
  detail?: string;
}

/**
 * Parses the text of a response as a feed. The order of the checks decides which error a webmaster
 * gets to see.
 */
export function readFeed(text: string): ReadFeed | Unreadable {
  const content = text.trim();
  if (content === "") {
    return { code: "empty" };
  }
  if (content.startsWith("<")) {
    return { code: "html" };
  }
  // JSON has no NUL, but UTF-16 that is decoded as UTF-8 is full of them.
  if (content.includes("\0")) {
    return { code: "encoding" };
  }
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (error) {
    return { code: "json", detail: String(error) };
  }
  const result = parseFeed(data);
  if (has(result, "value")) {
    return { feed: result.value, problems: problemsOf(result.value) };
  }
  const { paths } = result;
  return paths.includes("version")
    ? { code: "version" }
    : { code: "schema", detail: paths[0] ?? "" };
}
