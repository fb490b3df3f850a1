import { usualChart } from "../../charts/chart.js";
import type { Survey } from "../../feed/schema.js";
import { pageId, type Subject } from "../../feed/subject.js";
import { addressIn, type PublishedFolder } from "../../snippets/published-folder.js";
import { frameHeight } from "../../layout/frame-height.js";
import type { Choice } from "../../snippets/routes.js";
import { snippet } from "../../snippets/snippet.js";
import type { Picture } from "../picture/picture.js";
import { tileTitle } from "./tile-page.js";

/** A tile page fits any width, but oEmbed requires a number. */
const width = 600;

/**
 * The oEmbed response of type rich for a tile page: a consumer that is given only the page's
 * address discovers and embeds it. See https://oembed.com.
 */
export function oembed(
  subject: Subject,
  folder: PublishedFolder,
  survey: Survey,
  picture: Picture,
): string {
  const { feed } = folder;
  const choice: Choice = {
    subject,
    chart: usualChart(subject.kind),
    survey: "",
    headingLevel: 2,
    route: "iframe",
  };
  const answer = {
    version: "1.0",
    type: "rich",
    title: tileTitle(subject, feed, survey),
    provider_name: feed.publisher?.name ?? feed.region,
    provider_url: addressIn(folder, ""),
    cache_age: 300,
    html: snippet(choice, folder),
    width,
    height: frameHeight(choice, feed),
    thumbnail_url: addressIn(folder, `tegel/${pageId(subject)}.png`),
    thumbnail_width: picture.width * 2,
    thumbnail_height: picture.height * 2,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
