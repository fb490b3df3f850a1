import { toJSONSchema } from "zod/mini";
import { feedSchema, figureSchema } from "../src/feed/schema.js";

/*
 * data/feed.schema.json, with which a publisher's editor completes and checks. It is stricter than
 * a reader: a key that nobody knows is likely a typing error.
 */

/** Where it goes. */
export const path = "data/feed.schema.json";

/** What it holds. */
export function source(): string {
  const schema = toJSONSchema(feedSchema, {
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === figureSchema) {
        // Nobody writes a broken figure: it is what a reader makes of one that it can't read.
        delete jsonSchema.default;
        jsonSchema.anyOf = jsonSchema.anyOf?.slice(0, 2) ?? [];
      }
    },
  });
  return JSON.stringify(schema);
}
