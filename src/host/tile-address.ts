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
