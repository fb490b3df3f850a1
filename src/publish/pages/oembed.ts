import { usualChart } from "../../charts/chart.js";
import type { Survey } from "../../feed/schema.js";
import { pageId, type Subject } from "../../feed/subject.js";
import { addressIn, pageAddress, type PublishedFolder } from "../../snippets/published-folder.js";
import { frameHeight } from "../../layout/frame-height.js";
import type { Choice } from "../../snippets/routes.js";
import { snippet } from "../../snippets/snippet.js";
import { fallbackText } from "../../snippets/fallback.js";
import { escaped, tag } from "../../snippets/markup.js";
import type { Pictures } from "../picture/pictures.js";
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
  pictures: Pictures | undefined,
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
    html: quotation(subject, folder, survey) + snippet(choice, folder),
    width,
    height: frameHeight(choice, feed),
    ...(pictures && {
      thumbnail_url: addressIn(folder, `tegel/${pageId(subject)}.png`),
      thumbnail_width: pictures.tile.width * 2,
      thumbnail_height: pictures.tile.height * 2,
    }),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/**
 * The figures as text, for feed readers, which drop frames. WordPress shows it until the page in
 * the frame has posted its height, and fits frames to their content only after a blockquote. It
 * removes the attribute `hidden`, which hides the text from consumers that show both.
 */
function quotation(subject: Subject, folder: PublishedFolder, survey: Survey): string {
  const text = fallbackText(subject, survey.id, folder.feed);
  const link = tag("a", [["href", pageAddress(subject, folder)]], escaped(text));
  return `<blockquote hidden>${link}</blockquote>`;
}
