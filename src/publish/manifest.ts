import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";

/** Name of the list of all files of a published folder, which marks it as ours. */
export const manifestName = "basisniveau-map.json";

const manifestSchema = z.object({
  /** Every file that we wrote. */
  files: z.array(z.string()),
  /** What pictures were drawn from: see earlier-pictures.ts. */
  pictures: z.catch(z.record(z.string(), z.object({ drawing: z.string(), png: z.string() })), {}),
});

type Manifest = z.infer<typeof manifestSchema>;

/** The manifest of a folder, if it has one that can be read. */
export function manifestIn(folder: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, manifestName), "utf8")));
  } catch {
    return undefined;
  }
}

/** A manifest as it is written. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
