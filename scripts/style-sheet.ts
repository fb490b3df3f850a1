import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A style sheet with its imports inlined, so that a page requests only one file. */
export function styleSheet(path: string): string {
  return readFileSync(path, "utf8").replace(/^@import "([^"]+)";\n/gm, (_, imported: string) =>
    styleSheet(join(dirname(path), imported)),
  );
}
