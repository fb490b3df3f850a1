import { type Feed, feedSchema } from "./schema.js";

/** Holds data against the schema: the feed in it, or the places that have not the right shape, as keys with dots between. */
export function checkFeed(data: unknown): { feed: Feed } | { places: string[] } {
  const { validate } = feedSchema["~standard"];
  // The interface that schema libraries share: each schema has it, and zod's own safeParse would come on top of it. It
  // may answer later, but nothing in this schema makes it.
  const result = validate(data) as Exclude<ReturnType<typeof validate>, Promise<unknown>>;
  return result.issues
    ? { places: result.issues.map(({ path = [] }) => path.map(String).join(".")) }
    : { feed: result.value };
}
