import { judge } from "./kinds.js";
import { type Feed, feedSchema } from "./schema.js";

/** Holds data against the schema: the feed in it, or the places that have not the right shape, as keys with dots between. */
export function checkFeed(data: unknown): { feed: Feed } | { places: string[] } {
  const judgement = judge(feedSchema, data);
  return "value" in judgement ? { feed: judgement.value } : judgement;
}
