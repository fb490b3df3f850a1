import { withoutQuery } from "./address.js";

/*
 * Addresses in a published folder: scripts, tile pages, and the feed that belongs to them.
 */

/** Name of the feed in a published folder. It is there once more beside each script. */
const feedName = "midden-nederland.json";

/** The parts of a tile page's URL. */
interface TileAddress {
  /** The published folder that it is in. */
  folder: string;
  /** Name of the tile. */
  name: string;
  /** The query, with options of the tile. */
  query: URLSearchParams;
}

/** Parses the URL of a tile page. Undefined for any other. */
export function tileAddress(address: string): TileAddress | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const { origin, pathname, searchParams: query } = url;
  const [, folder, name] =
    /^(.*\/)tegel\/([a-z0-9-]+)(?:\/(?:index\.html)?)?$/.exec(pathname) ?? [];
  return folder && name ? { folder: origin + folder, name, query } : undefined;
}

/** The published folder of a script or feed: scripts and feed are there by version too. */
export function folderOf(address: string): string {
  const path = withoutQuery(address);
  return path.slice(0, path.lastIndexOf("/") + 1).replace(/\/v?\d+(\.\d+)*\/$/, "/");
}

/** The feed in a published folder, or beside a script. */
export function feedBeside(address: string): string {
  return new URL(feedName, address).href;
}

/**
 * Are these the same folder? Old links begin with http where the folder has moved to https since.
 */
export function isSameFolder(one: string, other: string): boolean {
  return one === other || one.replace(/^http:/, "https:") === other.replace(/^http:/, "https:");
}
