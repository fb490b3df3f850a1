import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

/** Transfer sizes of a script. */
export interface ScriptSize {
  path: string;
  brotli: number;
}

/** Sizes of the scripts that webmasters put on their servers. */
export function scriptSizes(): ScriptSize[] {
  return ["dist/basisniveau.js", "dist/basisniveau.classic.js"].map((path) => ({
    path,
    brotli: brotliCompressSync(readFileSync(path)).length,
  }));
}
