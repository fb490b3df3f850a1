/** Where a tile page is. */
interface TileAddress {
  /** The published folder that it is in. */
  folder: string;
  /** Name of the tile. */
  name: string;
  /** What its query says of how the tile is shown. */
  query: URLSearchParams;
}

/** Reads the address of a tile page, or nothing from any other. */
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
