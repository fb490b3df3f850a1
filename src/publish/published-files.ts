import type { Feed, Survey } from "../feed/schema.js";
import { findSurvey } from "../feed/select.js";
import { subjectsIn, pageId } from "../feed/subject.js";
import { type PublishedFolder, scriptFolder } from "../snippets/published-folder.js";
import { fallbackText } from "../snippets/fallback.js";
import type { FeedFile } from "./feed-file.js";
import { wordingFor } from "../text/wording.js";
import { distFile, distFiles, englishPage, optionalDistFile } from "./package-files.js";
import { changesFeed, changesName } from "./pages/changes-feed.js";
import { indexPage } from "./pages/index-page.js";
import { oembed } from "./pages/oembed.js";
import { sitemap } from "./pages/sitemap.js";
import type { PictureMaker } from "./picture/earlier-pictures.js";
import { picturesOf } from "./picture/pictures.js";
import type { Drawing } from "./picture/png.js";
import type { UnwritableText } from "./picture/unwritable.js";
import { reserveSpaceStyleSheet } from "../layout/reserve-space.js";
import { apacheFiles, headersFile, iisFile } from "./server-files.js";
import { csv } from "../text/csv.js";
import { csvName, shareName, tilePage } from "./pages/tile-page.js";
import { tileStyle } from "./pages/tile-style.js";
import { wordpressZip } from "./wordpress-zip.js";

/** What is published: the content of each file by its path in the folder. */
export type Files = Map<string, string | Uint8Array>;

/** Name of the feed in the folder, whatever its name was: the scripts fetch it beside them. */
export const feedName = "midden-nederland.json";

/** Name of the style sheet that reserves space for the elements. */
export const reserveSpaceName = "basisniveau.css";

/** Name of the accessibility report, which a release holds. */
const reportName = "toegankelijkheid.md";

const scripts = ["basisniveau.js", "basisniveau.classic.js", "integrity.json"];

const asBuilt = [
  ...scripts,
  "feed.schema.json",
  "tegel.js",
  "tegel-kader.js",
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
 * All files of the published folder of a feed, and what a publisher has to know of them.
 *
 * @param pictures - Draws the pictures.
 * @param earlier - Versions whose scripts are in the folder already.
 */
export async function publishedFiles(
  { feed, text }: FeedFile,
  folder: PublishedFolder,
  pictures: PictureMaker,
  earlier: string[] = [],
): Promise<{ files: Files; remarks: string[] }> {
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
  const drawings = new Map<string, Drawing>();
  const unwritable = new Map<string, UnwritableText[]>();
  for (const subject of subjectsIn(feed)) {
    const id = pageId(subject);
    const alternative = fallbackText(subject, survey.id, feed);
    const drawn = picturesOf(subject, feed, survey, alternative);
    const drawable = "unwritable" in drawn ? undefined : drawn;
    if ("unwritable" in drawn) {
      unwritable.set(id, drawn.unwritable);
    } else {
      files.set(`tegel/${id}.svg`, drawn.tile.svg);
      // Twice its size, so that it is sharp on high-density screens.
      drawings.set(`tegel/${id}.png`, { svg: drawn.tile.svg, zoom: 2 });
      drawings.set(`tegel/${shareName(subject)}`, { svg: drawn.share.svg, zoom: 1 });
    }
    files.set(`tegel/${id}/index.html`, tilePage(subject, folder, survey, drawable));
    files.set(`tegel/${id}.txt`, `${alternative}\n`);
    if (folder.url) {
      files.set(`oembed/${id}.json`, oembed(subject, folder, survey, drawable));
    }
  }
  if (wordingFor(feed.language).texts.language === "en") {
    files.set("samensteller/index.html", englishPage("samensteller"));
    files.set("bijwerken/index.html", englishPage("bijwerken"));
  } else {
    // The documentation exists in Dutch alone.
    for (const name of distFiles("uitleg")) {
      files.set(name, distFile(name));
    }
  }
  files.set("tegel.css", tileStyle());
  files.set("wordpress/basisniveau.zip", wordpressZip(text));
  const report = optionalDistFile(reportName);
  if (report) {
    files.set(reportName, report);
  }
  files.set(
    "index.html",
    indexPage(folder, survey, {
      hasPicture: (subject) => !unwritable.has(pageId(subject)),
      accessibilityReport: report ? reportName : "",
    }),
  );
  if (folder.url) {
    files.set("sitemap.xml", sitemap(folder));
    files.set(changesName, changesFeed(folder));
    files.set("_headers", headersFile(folder, versions));
  }
  for (const [path, text] of apacheFiles(folder)) {
    files.set(path, text);
  }
  files.set("web.config", iisFile(versions));
  const pngs = [...drawings].map(
    async ([path, drawing]) => [path, await pictures.png(path, drawing)] as const,
  );
  for (const [path, png] of await Promise.all(pngs)) {
    files.set(path, png);
  }
  return { files, remarks: remarksOn(unwritable) };
}

/** Which texts can't be written in pictures, and which pictures are missing for it. */
function remarksOn(unwritable: ReadonlyMap<string, UnwritableText[]>): string[] {
  const pages = new Map<string, { characters: string[]; ids: string[] }>();
  for (const [id, texts] of unwritable) {
    for (const { text, characters } of texts) {
      const known = pages.get(text) ?? { characters, ids: [] };
      pages.set(text, { characters, ids: [...known.ids, id] });
    }
  }
  return [...pages].map(
    ([text, { characters, ids }]) =>
      `"${text}": in een plaatje kunnen we dit niet schrijven: ${characters.join(" ")}. Daarom is er geen plaatje van ${ids.join(", ")}.`,
  );
}

function newestSurvey(feed: Feed): Survey {
  const newest = findSurvey(feed);
  if ("unknown" in newest) {
    throw new TypeError("a feed without surveys can't be published");
  }
  return newest.found;
}
