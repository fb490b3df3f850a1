import { randomBytes } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { readFeed } from "../feed/read.js";
import type { Feed } from "../feed/schema.js";
import type { Result } from "./errors.js";
import { lock } from "./lock.js";
import { manifestIn, manifestName, manifestText } from "./manifest.js";
import { ownMark } from "./own-mark.js";
import type { PictureRecords } from "./picture/earlier-pictures.js";
import { feedName, type Files, reserveSpaceName } from "./published-files.js";
import { replaceFile } from "./replace-file.js";

/** A folder of scripts: of one version, or of the newest with that major number. */
const versionFolder = /^(v\d+|\d+\.\d+\.\d+)$/;

/** What a folder holds that was published before folders had a list. */
const earlierFiles =
  /^(index\.html|sitemap\.xml|_headers|nginx\.conf|licenses\.md|tegel\.(css|js)|(feed\.schema|integrity|midden-nederland)\.json|basisniveau(\.classic)?\.(js|css)|(tegel|oembed|samensteller|wordpress)\/.*)$/;

const exactVersion = /^\d+\.\d+\.\d+$/;

/** Scripts of a version, which a webmaster may have put back. */
const versionFile = /^(v\d+|\d+\.\d+\.\d+)\/([^/]+\.(js|css|json)|\.htaccess)$/;

/** The scripts of one version, which pages may pin by their hash. */
const pinnedScript = /^\d+\.\d+\.\d+\/.+\.js$/;

/** How many names of files an error mentions. */
const maxNames = 3;

/** What is published: a folder, and what belongs beside it. */
export interface Publication extends PublicationKind {
  files: Files;
  pictures: PictureRecords;
}

/** Of what is published, what decides whether it may replace what stands there. */
export interface PublicationKind {
  /** Region and language of its feed. */
  feed: Pick<Feed, "region" | "language">;
  version: string;
  /** Text files beside the folder, by what follows the folder's name in theirs. */
  beside: ReadonlyMap<string, string>;
}

/** A folder that stands ready beside the one that it replaces. */
export interface StagedFolder {
  /** Puts it in the place of the old one. */
  swap: () => void;
  /** Ends the work: removes what wasn't swapped, and lets others replace the folder. */
  finish: () => void;
}

/**
 * Prepares to replace a published folder: the files are written to a new folder beside it first,
 * and then two renames swap the folders. Scripts of other versions stay, since pages may still
 * request them, and get the new feed and the style sheet that reserves space for it.
 *
 * What stands there is never lost in silence: anything that we didn't write, figures of another
 * region or in another language, and a folder of a newer version are refused.
 *
 * Where an earlier run was killed, its leftovers are removed, or put back if it had just taken the
 * old folder away.
 *
 * @param isForced - Goes on nevertheless. Files that we didn't write stay, but for those that have
 *   the name of one of ours.
 */
export function stageFolder(
  path: string,
  publication: Publication,
  isForced: boolean,
): Result<StagedFolder> {
  const { files, beside } = publication;
  const folder = targetOf(path);
  mkdirSync(dirname(folder), { recursive: true });
  const taken = lock(lockOf(folder));
  if ("errors" in taken) {
    return taken;
  }
  let fresh: string | undefined;
  const finish = () => {
    if (fresh) {
      rmSync(fresh, { recursive: true, force: true });
    }
    taken.value();
  };
  try {
    putBack(folder);
    const inTheWay = isForced ? [] : obstacles(folder, publication);
    const changed = [...files]
      .filter(([name, content]) => isChangedScript(folder, name, content))
      .map(
        ([name]) =>
          `${join(path, name)}: dit script van deze versie is al gepubliceerd, en was anders. Verhoog het versienummer.`,
      );
    const errors = inTheWay.length > 0 ? inTheWay.map((line) => `${path}: ${line}`) : changed;
    if (errors.length > 0) {
      finish();
      return { errors };
    }
    fresh = freshFolder(folder);
    fill(fresh, folder, publication);
    const ready = fresh;
    return {
      value: {
        swap: () => {
          swap(folder, ready);
          for (const [suffix, text] of beside) {
            replaceFile(`${resolve(path)}${suffix}`, text);
          }
        },
        finish,
      },
    };
  } catch (error) {
    finish();
    throw error;
  }
}

/** The file that says that somebody is at work on a folder. */
export function lockOf(folder: string): string {
  return `${folder}.basisniveau-bezig`;
}

/** What would be lost, and what to do about it, one line each. */
export function obstacles(path: string, { feed, version, beside }: PublicationKind): string[] {
  const folder = targetOf(path);
  const foreign = [
    ...foreignFiles(folder),
    ...[...beside.keys()]
      .map((suffix) => `${resolve(path)}${suffix}`)
      .filter((file) => existsSync(file) && !readFileSync(file, "utf8").startsWith(ownMark))
      .map((file) => `../${basename(file)}`),
  ];
  const names = foreign.slice(0, maxNames).join(", ");
  const others = foreign.length > maxNames ? ` en ${String(foreign.length - maxNames)} meer` : "";
  const there = feedIn(folder);
  const newer = versionsIn(folder).filter((other) => isNewer(other, version));
  return [
    ...(foreign.length > 0
      ? [
          `hier staat iets anders in: ${names}${others}. Kies een lege map of een map die eerder zo is gemaakt, of geef --replace: dan blijft het staan.`,
        ]
      : []),
    ...(there && there.region !== feed.region
      ? [
          `hier staan de cijfers van ${there.region}. Kies een andere map, of geef --replace om ze te vervangen door die van ${feed.region}.`,
        ]
      : there && there.language !== feed.language
        ? [
            `hier staan de cijfers van ${there.region} in een andere taal (${there.language}). Kies een andere map, of geef --replace om ze te vervangen.`,
          ]
        : []),
    ...newer
      .slice(0, 1)
      .map(
        (other) =>
          `deze map is gemaakt met versie ${other}, en dit is versie ${version}. Gebruik de nieuwste, of geef --replace.`,
      ),
  ];
}

/** How many files there are in a folder, with those of earlier versions. */
export function countFiles(path: string): number {
  return filesIn(targetOf(path)).length;
}

/** Does a folder hold what we published? */
export function isPublished(path: string): boolean {
  return existsSync(join(path, manifestName));
}

/** The feed of a published folder, as far as it is readable. */
function feedIn(folder: string): Feed | undefined {
  try {
    const read = readFeed(readFileSync(join(folder, feedName), "utf8"));
    return "feed" in read ? read.feed : undefined;
  } catch {
    return undefined;
  }
}

/** The versions whose scripts are in a folder. */
export function versionsIn(path: string): string[] {
  return existsSync(path) ? readdirSync(path).filter((name) => exactVersion.test(name)) : [];
}

function isNewer(one: string, other: string): boolean {
  return one.localeCompare(other, "en", { numeric: true }) > 0;
}

/** Where the folder really is: a symbolic link stays one, and what it points at is replaced. */
function targetOf(path: string): string {
  const absolute = resolve(path);
  return lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink()
    ? realpathSync(absolute)
    : absolute;
}

/** An empty folder beside another. */
function freshFolder(folder: string): string {
  // Not by mkdtemp: such a folder is its owner's alone, while a web server has to read this one.
  const fresh = `${folder}.basisniveau-${randomBytes(3).toString("hex")}`;
  mkdirSync(fresh);
  return fresh;
}

/** Fills a new folder with what is published, and with what stays of the old one. */
function fill(fresh: string, folder: string, { files, pictures }: Publication): void {
  if (existsSync(folder)) {
    chmodSync(fresh, statSync(folder).mode);
  }
  write(fresh, files);
  keepVersions(folder, fresh, files);
  const list = filesIn(fresh);
  keepForeign(folder, fresh);
  writeFileSync(join(fresh, manifestName), manifestText({ files: list, pictures }));
  const missing = [...files.keys()].filter((name) => !list.includes(name));
  if (missing.length > 0) {
    throw new Error(`not written: ${missing.join(", ")}`);
  }
}

function swap(folder: string, fresh: string): void {
  const old = `${fresh}-oud`;
  if (existsSync(folder)) {
    renameSync(folder, old);
  }
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (existsSync(old)) {
      renameSync(old, folder);
    }
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Repairs what a killed run left beside the folder. Nobody else is at work: we have the lock. */
function putBack(folder: string): void {
  const start = `${basename(folder)}.basisniveau-`;
  const leftovers = readdirSync(dirname(folder))
    .filter((name) => name.startsWith(start) && /^\w{6}(-oud)?$/.test(name.slice(start.length)))
    .map((name) => join(dirname(folder), name));
  const old = leftovers.find((name) => name.endsWith("-oud"));
  if (old && !existsSync(folder)) {
    renameSync(old, folder);
  }
  for (const each of leftovers) {
    rmSync(each, { recursive: true, force: true });
  }
}

/** Files in a folder that we didn't write. */
function foreignFiles(folder: string): string[] {
  const names = existsSync(folder) ? filesIn(folder) : [];
  const own = ownFiles(folder);
  const isOwn = (name: string) =>
    versionFile.test(name) ||
    (own ? own.has(name) || name === manifestName : earlierFiles.test(name));
  return (own ?? names.includes("tegel.css")) ? names.filter((name) => !isOwn(name)) : names;
}

function ownFiles(folder: string): Set<string> | undefined {
  const manifest = manifestIn(folder);
  return manifest && new Set(manifest.files);
}

/** The path of each file in a folder, with slashes, in order. Links are files of somebody else. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, "/"))
    .sort();
}

function isChangedScript(folder: string, name: string, content: string | Uint8Array): boolean {
  const before = join(folder, name);
  return (
    pinnedScript.test(name) &&
    existsSync(before) &&
    !readFileSync(before).equals(Buffer.from(content))
  );
}

function write(folder: string, files: Files): void {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Takes along what we didn't write, where that was allowed to stay. */
function keepForeign(folder: string, fresh: string): void {
  for (const name of foreignFiles(folder)) {
    const copy = join(fresh, name);
    if (!existsSync(copy)) {
      mkdirSync(dirname(copy), { recursive: true });
      cpSync(join(folder, name), copy, { verbatimSymlinks: true });
    }
  }
}

function keepVersions(folder: string, fresh: string, files: Files): void {
  const renewed = [feedName, reserveSpaceName].flatMap((name) => {
    const content = files.get(name);
    return content === undefined ? [] : [{ name, content }];
  });
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) {
    if (versionFolder.test(name) && !existsSync(join(fresh, name))) {
      mkdirSync(join(fresh, name));
      for (const file of readdirSync(join(folder, name))) {
        copyFileSync(join(folder, name, file), join(fresh, name, file));
      }
      for (const file of renewed) {
        writeFileSync(join(fresh, name, file.name), file.content);
      }
    }
  }
}
