import {
  chmodSync,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";

/**
 * Writes a text file. Whoever reads it meanwhile gets the old text or the new one, never a part, and
 * where the disk is full the old one stays.
 */
export function replaceFile(path: string, text: string): void {
  const isThere = existsSync(path);
  const file = isThere ? realpathSync(path) : path;
  const half = `${file}.basisniveau-bezig`;
  try {
    writeFileSync(half, text);
    if (isThere) {
      chmodSync(half, statSync(file).mode);
    }
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}
