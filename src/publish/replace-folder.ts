import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Result } from "./errors.js";
import { feedName, type Files, reserveSpaceName } from "./published-files.js";

/** A folder of scripts: of one version, or of the newest with that major number. */
const versionFolder = /^(v\d+|\d+\.\d+\.\d+)$/;

/** Marks a folder as one that we wrote. It is written first. */
const mark = "tegel.css";

/** The scripts of one version, which pages may pin by their hash. */
const pinnedScript = /^\d+\.\d+\.\d+\/.+\.js$/;

/**
 * Replaces a published folder atomically: the files are written to a new folder beside it first.
 * Scripts of other versions stay, since pages may still request them, and get the new feed and the
 * style sheet that reserves space for it.
 */
export function replaceFolder(folder: string, files: Files): Result<string> {
  const fresh = `${folder}.basisniveau-nieuw`;
  const old = `${folder}.basisniveau-oud`;
  const errors = [folder, fresh, old]
    .filter(isForeign)
    .map(
      (path) =>
        `${path}: hier staat iets anders in. Kies een lege map of een map die eerder zo is gemaakt.`,
    );
  if (errors.length > 0) {
    return { errors };
  }
  // An earlier run was interrupted between the two renames: restore the old folder.
  if (!existsSync(folder) && existsSync(old)) {
    renameSync(old, folder);
  }
  const changed = [...files].filter(([path, content]) => isChangedScript(folder, path, content));
  if (changed.length > 0) {
    return {
      errors: changed.map(
        ([path]) =>
          `${join(folder, path)}: dit script van deze versie is al gepubliceerd, en was anders. Verhoog het versienummer.`,
      ),
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
      if (existsSync(old)) {
        renameSync(old, folder);
      }
      throw error;
    }
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
  return { value: folder };
}

/** Whether a path contains something that we didn't write. */
function isForeign(path: string): boolean {
  return existsSync(path) && readdirSync(path).length > 0 && !existsSync(join(path, mark));
}

function isChangedScript(folder: string, path: string, content: string | Uint8Array): boolean {
  const before = join(folder, path);
  return (
    pinnedScript.test(path) &&
    existsSync(before) &&
    !readFileSync(before).equals(Buffer.from(content))
  );
}

function write(folder: string, files: Files): void {
  const inOrder = [...files].sort(
    ([one], [other]) => Number(other === mark) - Number(one === mark),
  );
  for (const [path, content] of inOrder) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
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
