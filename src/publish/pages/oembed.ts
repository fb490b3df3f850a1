import type { Survey } from "../../feed/schema.js";
import { pageId, type What } from "../../feed/subject.js";
import { addressIn, type Place } from "../../snippets/published-folder.js";
import { frameHeight } from "../../layout/frame-height.js";
import { snippet } from "../../snippets/snippet.js";
import type { Picture } from "../picture/picture.js";
import { tileTitle } from "./tile-page.js";

/** The page around a tile may be any width. This is what systems that want a number are told. */
const width = 600;

/**
 * What a system asks for that was given the address of a tile page alone: https://oembed.com, type
 * rich.
 */
export function oembed(what: What, place: Place, survey: Survey, picture: Picture): string {
  const { feed } = place;
  const choice = { what, chart: "ring", survey: "", headingLevel: 2, way: "iframe" } as const;
  const answer = {
    version: "1.0",
    type: "rich",
    title: tileTitle(what, feed, survey),
    provider_name: feed.publisher?.name ?? feed.region,
    provider_url: addressIn(place, ""),
    cache_age: 300,
    html: snippet(choice, place),
    width,
    height: frameHeight(choice, feed),
    thumbnail_url: addressIn(place, `tegel/${pageId(what)}.png`),
    thumbnail_width: picture.width * 2,
    thumbnail_height: picture.height * 2,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
