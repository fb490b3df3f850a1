import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import type { Result } from "./errors.js";

/**
 * Takes a lock, as a file that only one process can create. Gives the function that releases it.
 * The lock of a process that is no longer there is taken over.
 */
export function lock(path: string): Result<() => void> {
  const own = `${hostname()} ${String(process.pid)}`;
  for (let tries = 0; tries < 2; tries++) {
    try {
      writeFileSync(path, own, { flag: "wx" });
      return { value: () => rmSync(path, { force: true }) };
    } catch (error) {
      if (!isError(error, "EEXIST")) {
        throw error;
      }
      const holder = contentOf(path);
      if (holder !== undefined && isHeld(holder)) {
        break;
      }
      removeLock(path, holder);
    }
  }
  return {
    errors: [
      `${path}: deze map wordt al gemaakt door een andere opdracht. Wacht tot die klaar is. Loopt er geen? Gooi dit bestand dan weg.`,
    ],
  };
}

/** Removes the lock of a process that is gone, but not one that was taken since we read it. */
function removeLock(path: string, holder: string | undefined): void {
  if (holder === undefined) {
    return;
  }
  // Of several processes that do this, one gets the file.
  const aside = `${path}-${randomBytes(3).toString("hex")}`;
  try {
    renameSync(path, aside);
    if (contentOf(aside) !== holder) {
      linkSync(aside, path);
    }
  } catch (error) {
    if (!isError(error, "ENOENT") && !isError(error, "EEXIST")) {
      throw error;
    }
  } finally {
    rmSync(aside, { force: true });
  }
}

/** What is in a file; undefined where it has just been removed. */
function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isError(error, "ENOENT")) {
      return undefined;
    }
    throw error;
  }
}

/** Is the process that took the lock still there? Of another machine nobody can tell. */
function isHeld(holder: string): boolean {
  const [host = "", id = ""] = holder.split(" ");
  if (host !== hostname()) {
    return true;
  }
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (error) {
    // Without the right to send a signal, there is a process to send it to.
    return isError(error, "EPERM");
  }
}

function isError(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
