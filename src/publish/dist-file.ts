import { readFileSync } from "node:fs";

/** A file that the build made, read from the package that this command is part of. */
export function distFile(name: string): Buffer {
  return readFileSync(new URL(`../../${name}`, import.meta.url));
}
