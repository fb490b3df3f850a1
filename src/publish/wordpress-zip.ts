import { strToU8, unzipSync, zipSync } from "fflate";
import { distFile } from "./package-files.js";

/** The earliest time that a zip can store, so that the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

/**
 * The WordPress plugin, with the published feed in place of the one that came with the package.
 */
export function wordpressZip(feed: string): Uint8Array {
  const files = unzipSync(distFile("wordpress/basisniveau.zip"));
  return zipSync(
    { ...files, "basisniveau/midden-nederland.json": strToU8(feed) },
    { level: 9, mtime },
  );
}
