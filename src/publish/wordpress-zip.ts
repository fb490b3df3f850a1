import { strToU8, unzipSync, zipSync } from "fflate";
import { distFile } from "./package-files.js";

/** The first moment that a zip can tell, so that the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

/**
 * The plugin for WordPress, with the feed that is published in it instead of the one that came with
 * the package.
 */
export function wordpressZip(feed: string): Uint8Array {
  const files = unzipSync(distFile("wordpress/basisniveau.zip"));
  return zipSync(
    { ...files, "basisniveau/midden-nederland.json": strToU8(feed) },
    { level: 9, mtime },
  );
}
