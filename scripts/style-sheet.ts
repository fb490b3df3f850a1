import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * A style sheet with what it imports in it, so that a page links one file and asks for no other.
 */
export function styleSheet(path: string): string {
  return readFileSync(path, "utf8").replace(/^@import "([^"]+)";\n/gm, (_, imported: string) =>
    styleSheet(join(dirname(path), imported)),
  );
}
