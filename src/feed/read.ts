import type { FeedErrorCode } from "./error.js";
import { type Problem, problemsOf } from "./meaning.js";
import { type Feed, feedSchema } from "./schema.js";

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
  const { validate } = feedSchema["~standard"];
  // The interface that schema libraries share: each schema has it, and zod's own safeParse would come on top of it. It
  // may answer later, but nothing in this schema makes it.
  const result = validate(data) as Exclude<ReturnType<typeof validate>, Promise<unknown>>;
  if (!result.issues) {
    return { feed: result.value, problems: problemsOf(result.value) };
  }
  const paths = result.issues.map(({ path = [] }) => path.map(String).join("."));
  return paths.includes("version")
    ? { code: "version" }
    : { code: "schema", detail: paths[0] ?? "" };
}
