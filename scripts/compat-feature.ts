import type { CompatData, Identifier } from "@mdn/browser-compat-data/types";

/** The feature at a path in the compatibility data, such as `["css", "at-rules", "container"]`. */
export function featureAt(data: CompatData, path: string[]): Identifier | undefined {
  // The data is a tree throughout, which its type says of all but the first level.
  return path.reduce<Identifier | undefined>(
    (part, name) => (part && Object.hasOwn(part, name) ? part[name] : undefined),
    data as unknown as Identifier,
  );
}
