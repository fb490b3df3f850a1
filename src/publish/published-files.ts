import type { Feed, Survey } from "../feed/schema.js";
import { findSurvey } from "../feed/select.js";
import { subjectsIn, pageId } from "../feed/subject.js";
import { type PublishedFolder, scriptFolder } from "../snippets/published-folder.js";
import { fallbackText } from "../snippets/fallback.js";
import type { FeedFile } from "./feed-file.js";
import { wordingFor } from "../text/wording.js";
import { distFile, englishPage } from "./package-files.js";
import { indexPage } from "./pages/index-page.js";
import { oembed } from "./pages/oembed.js";
import { sitemap } from "./pages/sitemap.js";
import { picture } from "./picture/picture.js";
import { pngOf } from "./picture/png.js";
import { reserveSpaceStyleSheet } from "../layout/reserve-space.js";
import { apacheFiles, headersFile, iisFile } from "./server-files.js";
import { csv } from "../text/csv.js";
import { csvName, tilePage } from "./pages/tile-page.js";
import { tileStyle } from "./pages/tile-style.js";
import { wordpressZip } from "./wordpress-zip.js";

/** What is published: the content of each file by its path in the folder. */
export type Files = Map<string, string | Uint8Array>;

/** Name of the feed in the folder, whatever its name was: the scripts fetch it beside them. */
export const feedName = "midden-nederland.json";

/** Name of the style sheet that reserves space for the elements. */
export const reserveSpaceName = "basisniveau.css";

const scripts = ["basisniveau.js", "basisniveau.classic.js", "integrity.json"];

const asBuilt = [
  ...scripts,
  "feed.schema.json",
  "tegel.js",
  "licenses.md",
  "samensteller/index.html",
  "samensteller/samensteller.js",
  "samensteller/samensteller.css",
  "samensteller/try-out.js",
  "bijwerken/index.html",
  "bijwerken/bijwerken.js",
  "bijwerken/rich-text.js",
  "bijwerken/spreadsheets.js",
  "bijwerken/bijwerken.css",
  "bijwerken/licenses.md",
];

/**
 * All files of the published folder of a feed.
 *
 * @param earlier - Versions whose scripts are in the folder already.
 */
export async function publishedFiles(
  { feed, text }: FeedFile,
  folder: PublishedFolder,
  earlier: string[] = [],
): Promise<Files> {
  const versions = [...new Set([...earlier, folder.version])];
  const files: Files = new Map(asBuilt.map((name) => [name, distFile(name)]));
  const survey = newestSurvey(feed);
  const reserveSpace = reserveSpaceStyleSheet(feed);
  for (const root of ["", `${folder.version}/`, `${scriptFolder(folder)}/`]) {
    files.set(`${root}${feedName}`, text);
    files.set(`${root}${reserveSpaceName}`, reserveSpace);
    for (const name of scripts) {
      files.set(`${root}${name}`, distFile(name));
    }
  }
  files.set(csvName, csv(feed));
  for (const subject of subjectsIn(feed)) {
    const id = pageId(subject);
    const alternative = fallbackText(subject, survey.id, feed);
    const drawn = picture(subject, feed, survey, alternative);
    files.set(`tegel/${id}/index.html`, tilePage(subject, folder, survey));
    files.set(`tegel/${id}.svg`, drawn.svg);
    files.set(`tegel/${id}.png`, await pngOf(drawn.svg));
    files.set(`tegel/${id}.txt`, `${alternative}\n`);
    if (folder.url) {
      files.set(`oembed/${id}.json`, oembed(subject, folder, survey, drawn));
    }
  }
  if (wordingFor(feed.language).texts.language === "en") {
    files.set("samensteller/index.html", englishPage("samensteller"));
    files.set("bijwerken/index.html", englishPage("bijwerken"));
  }
  files.set("tegel.css", tileStyle());
  files.set("wordpress/basisniveau.zip", wordpressZip(text));
  files.set("index.html", indexPage(folder, survey));
  if (folder.url) {
    files.set("sitemap.xml", sitemap(folder));
    files.set("_headers", headersFile(folder, versions));
  }
  for (const [path, text] of apacheFiles(folder)) {
    files.set(path, text);
  }
  files.set("web.config", iisFile(versions));
  return files;
}

function newestSurvey(feed: Feed): Survey {
  const newest = findSurvey(feed);
  if ("unknown" in newest) {
    throw new TypeError("a feed without surveys can't be published");
  }
  return newest.found;
}
