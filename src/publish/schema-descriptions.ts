import { distFile } from "./package-files.js";

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
}

/** The Dutch description in the JSON Schema of a path in a feed; empty where it has none. */
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
