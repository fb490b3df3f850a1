import { distFile } from "./dist-file.js";

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
}

/** What belongs at a place in a feed, in Dutch, as the feed's JSON Schema describes it. Nothing where that says nothing. */
export function expectedAt(path: string): string {
  let schemas = [JSON.parse(distFile("feed.schema.json").toString()) as JsonSchema];
  for (const key of path.split(".").filter(Boolean)) {
    schemas = schemas
      .flatMap((schema) => [schema, ...(schema.anyOf ?? [])])
      .map(
        ({ properties, items, additionalProperties }) =>
          properties?.[key] ?? items ?? additionalProperties,
      )
      .filter((schema) => typeof schema === "object");
  }
  return schemas.find(({ description }) => description)?.description ?? "";
}
