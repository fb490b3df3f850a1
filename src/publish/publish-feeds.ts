import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { PublishedFolder } from "../snippets/published-folder.js";
import type { Result } from "./errors.js";
import { type FeedFile, readFeedFile } from "./feed-file.js";
import { version } from "./package-files.js";
import { feedsPage, generator } from "./pages/feeds-page.js";
import { publishAddress } from "./publish-address.js";
import { publishedFiles } from "./published-files.js";
import {
  countFiles,
  isPublished,
  obstacles,
  type Publication,
  replaceFolder,
  versionsIn,
} from "./replace-folder.js";
import { nginxFile } from "./server-files.js";

/** What to publish, and where. */
export interface PublishRequest {
  /** Files with a feed. Of several each gets a folder of its own, with the name of the file. */
  feeds: string[];
  /** Address that the folder will have. Empty where that isn't known yet. */
  url: string;
  out: string;
  /** Are warnings errors? */
  isStrict: boolean;
  /** May what stands there be replaced, whatever it is? */
  isForced: boolean;
}

/** A feed, and the folder that it is published in. */
interface Source {
  file: FeedFile;
  folder: PublishedFolder;
  out: string;
}

const withoutUrl =
  "Zonder --url zijn er geen linkvoorbeelden, oEmbed, sitemap.xml, _headers en instellingen voor nginx. De rest werkt op elk adres.";

/** Publishes one feed as a folder, or several as folders in a folder. Writes all or nothing. */
export async function publishFeeds(request: PublishRequest): Promise<Result<string>> {
  const { feeds, url, isStrict, isForced } = request;
  const out = request.out.replace(/^(.*[^/\\])?[/\\]*$/s, "$1");
  const read = sourcesFor(feeds, url, out);
  if ("errors" in read) {
    return read;
  }
  const warnings = read.value.flatMap(({ file }) => file.warnings);
  if (isStrict && warnings.length > 0) {
    return { errors: warnings };
  }
  const publications = new Map<string, Publication>();
  for (const source of read.value) {
    const { publication, remarks } = await publicationOf(source);
    publications.set(source.out, publication);
    warnings.push(...remarks);
  }
  if (isStrict && warnings.length > 0) {
    return { errors: warnings };
  }
  // Of one folder `replaceFolder` finds them. Of several none is written where one can't be.
  const inTheWay =
    isForced || feeds.length < 2
      ? []
      : [
          ...obstaclesAround(out),
          ...[...publications].flatMap(([path, publication]) =>
            obstacles(path, publication).map((line) => `${path}: ${line}`),
          ),
        ];
  if (inTheWay.length > 0) {
    return { errors: inTheWay };
  }
  for (const [path, publication] of publications) {
    const written = replaceFolder(path, publication, isForced);
    if ("errors" in written) {
      return written;
    }
  }
  if (feeds.length > 1) {
    const byName = new Map(read.value.map(({ file, out }) => [basename(out), file.feed]));
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "index.html"), feedsPage(byName));
  }
  return {
    value: [
      ...reports(publications.keys()),
      ...(url ? [] : [withoutUrl]),
      ...warnings.map(asWarning),
    ].join("\n"),
  };
}

function reports(folders: Iterable<string>): string[] {
  return [...folders].map((path) => `${String(countFiles(path))} bestanden staan in ${path}.`);
}

/** A line about something that may be wrong. */
export function asWarning(line: string): string {
  return `Let op: ${line}`;
}

async function publicationOf({
  file,
  folder,
  out,
}: Source): Promise<{ publication: Publication; remarks: string[] }> {
  const { files, remarks } = await publishedFiles(file, folder, versionsIn(out));
  return {
    publication: {
      files,
      feed: file.feed,
      version,
      beside: new Map(folder.url ? [[".nginx.conf", nginxFile(folder)]] : []),
    },
    remarks,
  };
}

/** Reads every feed. Reports all errors at once, where there are several with the file's name. */
function sourcesFor(feeds: string[], url: string, out: string): Result<Source[]> {
  const address = url ? publishAddress(url) : { value: "" };
  const errors = "errors" in address ? [...address.errors] : [];
  const sources: Source[] = [];
  const names = feeds.map((path) => basename(path, ".json"));
  for (const [index, path] of feeds.entries()) {
    const isOne = feeds.length === 1;
    const file = readFeedFile(path);
    const name = names[index] ?? "";
    if (!isOne && (!/^[\w-]+$/.test(name) || names.indexOf(name) !== index)) {
      errors.push(
        `${path}: de map krijgt de naam van het bestand. Geef elk bestand een eigen naam van letters, cijfers en streepjes.`,
      );
    }
    if ("errors" in file) {
      errors.push(...file.errors.map((line) => (isOne ? line : `${path}: ${line}`)));
    } else if ("value" in address) {
      const own = isOne ? "" : `/${name}`;
      sources.push({
        file: file.value,
        folder: { url: address.value && `${address.value}${own}`, version, feed: file.value.feed },
        out: isOne ? out : join(out, name),
      });
    }
  }
  return errors.length > 0 ? { errors } : { value: sources };
}

/** What several folders would replace in the folder around them. */
function obstaclesAround(out: string): string[] {
  if (isPublished(out)) {
    return [
      `${out}: hier staan al de cijfers van één bestand. Kies een andere map, of geef --replace.`,
    ];
  }
  const index = join(out, "index.html");
  return existsSync(index) && !readFileSync(index, "utf8").includes(generator)
    ? [
        `${index}: dit bestand is niet van ons. Kies een andere map, of geef --replace om het te vervangen.`,
      ]
    : [];
}
