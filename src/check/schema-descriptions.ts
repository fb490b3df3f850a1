/** What this reads of a JSON Schema. */
export interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
}

/** The description in a JSON Schema of a path in a feed; empty where it has none. */
export function descriptionAt(path: string, schema: JsonSchema): string {
  let schemas = [schema];
  for (const key of path.split(".").filter(Boolean)) {
    schemas = schemas
      .flatMap((each) => [each, ...(each.anyOf ?? [])])
      .map(
        ({ properties, items, additionalProperties }) =>
          properties?.[key] ?? items ?? additionalProperties,
      )
      .filter((each) => typeof each === "object");
  }
  return schemas.find(({ description }) => description)?.description ?? "";
}
