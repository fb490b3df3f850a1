import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Drawing, hashOf, hashOfDrawing, pngOf } from "./png.js";

/** Hashes of what a picture was drawn from, and of its bytes. */
interface PictureRecord {
  drawing: string;
  png: string;
}

/** The records of pictures by their paths. */
export type PictureRecords = Record<string, PictureRecord>;

/** Draws pictures, but for those that stand in a folder already. */
export interface PictureMaker {
  /** The PNG of a drawing, for this path. */
  png: (path: string, drawing: Drawing) => Promise<Uint8Array>;
  /** What was asked for so far. */
  records: () => PictureRecords;
}

/**
 * Takes a picture from the folder where it was drawn earlier, if nothing that it depends on has
 * changed and the file is still what was written.
 */
export function pictureMaker(folder: string, earlier: PictureRecords): PictureMaker {
  const records = new Map<string, PictureRecord>();
  return {
    png: async (path, drawing) => {
      const hash = hashOfDrawing(drawing);
      const before = earlier[path];
      const known =
        before?.drawing === hash ? fileWithHash(join(folder, path), before.png) : undefined;
      const png = known ?? (await pngOf(drawing));
      records.set(path, { drawing: hash, png: hashOf(png) });
      return png;
    },
    records: () =>
      Object.fromEntries([...records].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

function fileWithHash(path: string, hash: string): Uint8Array | undefined {
  try {
    const content = readFileSync(path);
    return hashOf(content) === hash ? content : undefined;
  } catch {
    return undefined;
  }
}
