import { toJSONSchema } from "zod/mini";
import { feedSchema, figureSchema } from "../src/feed/schema.js";

/*
 * Generates data/feed.schema.json, by which a publisher's editor completes and validates. It is
 * stricter than a reader: an unknown key is likely a typo.
 */

/** Path of the generated file. */
export const path = "data/feed.schema.json";

/** Source of the generated file. */
export function source(): string {
  const schema = toJSONSchema(feedSchema, {
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === figureSchema) {
        // No publisher writes a broken figure: it is what an entry that can't be read is read as.
        delete jsonSchema.default;
        jsonSchema.anyOf = jsonSchema.anyOf?.slice(0, 2) ?? [];
      }
    },
  });
  return JSON.stringify(schema);
}
