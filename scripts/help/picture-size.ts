import { readFileSync } from "node:fs";

/** Width and height of a PNG, which are in its first chunk: https://www.w3.org/TR/png/#11IHDR. */
export function pictureSize(path: string): { width: number; height: number } {
  const picture = readFileSync(path);
  return { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
}
