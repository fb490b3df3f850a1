import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { PublishedFolder } from "../snippets/published-folder.js";
import type { Result } from "./errors.js";
import { type FeedFile, readFeedFile } from "./feed-file.js";
import { lock } from "./lock.js";
import { manifestIn } from "./manifest.js";
import { ownMark } from "./own-mark.js";
import { version } from "./package-files.js";
import { feedsPage, generator } from "./pages/feeds-page.js";
import { pictureMaker } from "./picture/earlier-pictures.js";
import { publishAddress } from "./publish-address.js";
import { publishedFiles } from "./published-files.js";
import { replaceFile } from "./replace-file.js";
import {
  countFiles,
  isPublished,
  lockOf,
  obstacles,
  type Publication,
  type PublicationKind,
  type StagedFolder,
  stageFolder,
  versionsIn,
} from "./replace-folder.js";
import { securityContact, securityPath, securityRemark, securityTxt } from "./security-txt.js";
import { nginxFile } from "./server-files.js";

/** What to publish, and where. */
export interface PublishRequest {
  /** Files with a feed. Of several each gets a folder of its own, with the name of the file. */
  feeds: string[];
  /** Address that the folder will have. Empty where that isn't known yet. */
  url: string;
  out: string;
  /** Whom to tell of a vulnerability, as an address. Empty where nobody is named. */
  securityContact: string;
  /** Are warnings errors? */
  isStrict: boolean;
  /** May what stands there be replaced, whatever it is? */
  isForced: boolean;
}

interface PublishOptions {
  isStrict: boolean;
  isForced: boolean;
  /** Text of security.txt; empty for none. */
  security: string;
  /** Is told how many of the folders stand ready; in the end, all. */
  progress: (ready: number, all: number) => void;
}

/** A feed, and the folder that it is published in. */
interface Source {
  /** Of the file. */
  path: string;
  file: FeedFile;
  folder: PublishedFolder;
  out: string;
}

const withoutUrl =
  "Zonder --url zijn er geen linkvoorbeelden, oEmbed, sitemap.xml, wijzigingen.xml, _headers en instellingen voor nginx. De rest werkt op elk adres.";

/** How many folders are made at the same time: while pictures of one are drawn, the next begins. */
const mostAtOnce = 2;

/**
 * Publishes one feed as a folder, or several as folders in a folder. All or nothing: no folder is
 * replaced before every new one stands ready beside it.
 *
 * @param progress - Is told how many of the folders stand ready; in the end, all.
 */
export async function publishFeeds(
  request: PublishRequest,
  progress: PublishOptions["progress"],
): Promise<Result<string>> {
  const { feeds, url, isStrict, isForced } = request;
  const contact = request.securityContact;
  const out = request.out.replace(/^(.*[^/\\])?[/\\]*$/s, "$1");
  const read = sourcesFor(feeds, url, out);
  const named = contact ? securityContact(contact) : { value: "" };
  if ("errors" in read || "errors" in named) {
    return { errors: [read, named].flatMap((each) => ("errors" in each ? each.errors : [])) };
  }
  const security = contact ? securityTxt(contact, url, new Date()) : "";
  const sources = read.value;
  const isOne = feeds.length === 1;
  const warnings = sources.flatMap(({ file, path }) =>
    file.warnings.map((line) => (isOne ? line : `${path}: ${line}`)),
  );
  if (isStrict && warnings.length > 0) {
    return { errors: warnings };
  }
  const options = { isStrict, isForced, security, progress };
  const published = isOne
    ? await publishSources(sources, options)
    : await publishTogether(out, sources, options);
  if ("errors" in published) {
    return published;
  }
  const remarks = [...(security ? securityRemark(url) : []), ...warnings, ...published.value];
  return {
    value: [...reports(sources), ...(url ? [] : [withoutUrl]), ...remarks.map(asWarning)].join(
      "\n",
    ),
  };
}

function reports(sources: Source[]): string[] {
  return sources.map(({ out }) => `${String(countFiles(out))} bestanden staan in ${out}.`);
}

/** Publishes several feeds in a folder with a page that leads to them. One command at a time. */
async function publishTogether(
  out: string,
  sources: Source[],
  { security, ...options }: PublishOptions,
): Promise<Result<string[]>> {
  mkdirSync(dirname(resolve(out)), { recursive: true });
  const taken = lock(lockOf(resolve(out)));
  if ("errors" in taken) {
    return taken;
  }
  try {
    // All of them at once, before anything is drawn.
    const inTheWay = options.isForced
      ? []
      : [
          ...obstaclesAround(out, security),
          ...sources.flatMap((source) =>
            obstacles(source.out, kindOf(source)).map((line) => `${source.out}: ${line}`),
          ),
        ];
    if (inTheWay.length > 0) {
      return { errors: inTheWay };
    }
    const published = await publishSources(sources, { ...options, security: "" });
    if ("value" in published) {
      const byName = new Map(sources.map(({ file, out }) => [basename(out), file.feed]));
      replaceFile(join(out, "index.html"), feedsPage(byName));
      if (security) {
        const path = join(out, securityPath);
        mkdirSync(dirname(path), { recursive: true });
        replaceFile(path, security);
      }
    }
    return published;
  } finally {
    taken.value();
  }
}

/** Makes a folder of each source, and then puts all of them in place. Returns what is remarkable. */
async function publishSources(
  sources: Source[],
  { isStrict, isForced, security, progress }: PublishOptions,
): Promise<Result<string[]>> {
  const staged: StagedFolder[] = [];
  const remarks: string[] = [];
  const errors: string[] = [];
  const waiting = sources.values();
  const work = async () => {
    for (const source of waiting) {
      const made = await publicationOf(source, security);
      remarks.push(
        ...made.remarks.map((line) => (sources.length === 1 ? line : `${source.path}: ${line}`)),
      );
      const ready =
        isStrict && remarks.length > 0
          ? { errors: remarks }
          : stageFolder(source.out, made.publication, isForced);
      if ("errors" in ready) {
        errors.push(...ready.errors);
      } else {
        staged.push(ready.value);
        progress(staged.length, sources.length);
      }
      if (errors.length > 0) {
        return;
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: mostAtOnce }, work));
    if (errors.length > 0) {
      return { errors };
    }
    for (const folder of staged) {
      folder.swap();
    }
    return { value: remarks };
  } finally {
    progress(sources.length, sources.length);
    for (const folder of staged) {
      folder.finish();
    }
  }
}

/** A line about something that may be wrong. */
export function asWarning(line: string): string {
  return `Let op: ${line}`;
}

/** What is put in a folder, and what a publisher has to know of it. */
async function publicationOf(
  source: Source,
  security: string,
): Promise<{ publication: Publication; remarks: string[] }> {
  const { file, folder, out } = source;
  const pictures = pictureMaker(out, manifestIn(out)?.pictures ?? {});
  const { files, remarks } = await publishedFiles(file, folder, pictures, versionsIn(out));
  if (security) {
    files.set(securityPath, security);
  }
  const publication = { ...kindOf(source), files, pictures: pictures.records() };
  return { publication, remarks };
}

function kindOf({ file, folder }: Source): PublicationKind {
  return {
    feed: file.feed,
    version,
    beside: new Map(folder.url ? [[".nginx.conf", nginxFile(folder)]] : []),
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
        path,
        file: file.value,
        folder: { url: address.value && `${address.value}${own}`, version, feed: file.value.feed },
        out: isOne ? out : join(out, name),
      });
    }
  }
  return errors.length > 0 ? { errors } : { value: sources };
}

/** What several folders would replace in the folder around them. */
function obstaclesAround(out: string, security: string): string[] {
  if (isPublished(out)) {
    return [
      `${out}: hier staan al de cijfers van één bestand. Kies een andere map, of geef --replace.`,
    ];
  }
  const ours: [name: string, mark: string][] = [["index.html", generator]];
  if (security) {
    ours.push([securityPath, ownMark]);
  }
  return ours
    .map(([name, mark]): [string, string] => [join(out, name), mark])
    .filter(([path, mark]) => existsSync(path) && !readFileSync(path, "utf8").includes(mark))
    .map(
      ([path]) =>
        `${path}: dit bestand is niet van ons. Kies een andere map, of geef --replace om het te vervangen.`,
    );
}
