import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Outcome } from "./outcome.js";
import { feedName, type Files } from "./published-files.js";

/** A folder of scripts of one version, or of all that work the same way. */
const versionFolder = /^(v\d+|\d+\.\d+\.\d+)$/;

/** By this file a folder is known as one of ours. */
const mark = "tegel.css";

/**
 * Puts files in place of a published folder, all or none: they are written beside it first. Scripts of other versions stay,
 * since pages somewhere ask for them, with the figures of today beside them.
 */
export function replaceFolder(folder: string, files: Files): Outcome<string> {
  const fresh = `${folder}.nieuw`;
  const old = `${folder}.oud`;
  // A run that was broken off between two renames: the old folder is the one that counts.
  if (!existsSync(folder) && existsSync(old)) {
    renameSync(old, folder);
  }
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, mark))) {
    return {
      problems: [
        `${folder}: hier staat iets anders in. Kies een lege map of een map die eerder zo is gemaakt.`,
      ],
    };
  }
  rmSync(fresh, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
  try {
    write(fresh, files);
    keepVersions(folder, fresh, files);
    if (existsSync(folder)) {
      renameSync(folder, old);
    }
    try {
      renameSync(fresh, folder);
    } catch (error) {
      renameSync(old, folder);
      throw error;
    }
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
  return { value: folder };
}

function write(folder: string, files: Files): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function keepVersions(folder: string, fresh: string, files: Files): void {
  const feed = files.get(feedName);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) {
    if (versionFolder.test(name) && !existsSync(join(fresh, name)) && feed !== undefined) {
      mkdirSync(join(fresh, name));
      for (const file of readdirSync(join(folder, name))) {
        copyFileSync(join(folder, name, file), join(fresh, name, file));
      }
      writeFileSync(join(fresh, name, feedName), feed);
    }
  }
}
