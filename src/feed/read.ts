import { checkFeed } from "./check.js";
import type { FeedErrorCode } from "./error.js";
import { type Problem, problemsOf } from "./problems.js";
import type { Feed } from "./schema.js";

/** A feed that can be shown, with what is wrong in it. */
export interface ReadFeed {
  feed: Feed;
  problems: Problem[];
}

/** Why a text is no feed. */
export interface Unreadable {
  code: Extract<FeedErrorCode, "empty" | "html" | "encoding" | "json" | "version" | "schema">;
  /** What JSON's parser said, or the first place that has not the right shape. */
  detail?: string;
}

/** Turns the text of an answer into a feed. The order of the checks decides which error a webmaster is told of. */
export function readFeed(text: string): ReadFeed | Unreadable {
  const content = text.trim();
  if (content === "") {
    return { code: "empty" };
  }
  if (content.startsWith("<")) {
    return { code: "html" };
  }
  // JSON holds no NUL, but UTF-16 that is read as UTF-8 is full of them.
  if (content.includes("\0")) {
    return { code: "encoding" };
  }
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (error) {
    return { code: "json", detail: String(error) };
  }
  const result = checkFeed(data);
  if ("feed" in result) {
    return { feed: result.feed, problems: problemsOf(result.feed) };
  }
  const { places } = result;
  return places.includes("version")
    ? { code: "version" }
    : { code: "schema", detail: places[0] ?? "" };
}
