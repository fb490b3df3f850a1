import type { Feed } from "./schema.js";

/** What one tile shows. Its kind is also the name of the element that shows it, and of the attribute that takes the id. */
export type Tile = { kind: "overview" | "contact" } | { kind: "theme" | "indicator"; id: string };

/** Tiles of which a feed has one have a name of their own where others have their id. */
export const overviewTile = "overzicht";
export const contactTile = "contact";

/** Every tile that can be made of a feed, by the name that it has in addresses. Where two claim one name, the first has it. */
export function tilesOf({ themes, contact }: Feed): [name: string, tile: Tile][] {
  return [
    [overviewTile, { kind: "overview" }],
    ...(contact ? [[contactTile, { kind: "contact" }] as [string, Tile]] : []),
    ...themes.map(({ id }): [string, Tile] => [id, { kind: "theme", id }]),
    ...themes.flatMap(({ indicators }) =>
      indicators.map(({ id }): [string, Tile] => [id, { kind: "indicator", id }]),
    ),
  ];
}
