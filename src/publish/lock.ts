import { readFileSync, rmSync, writeFileSync } from "node:fs";
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
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
        throw error;
      }
      if (isHeld(path)) {
        break;
      }
      rmSync(path, { force: true });
    }
  }
  return {
    errors: [
      `${path}: deze map wordt al gemaakt door een andere opdracht. Wacht tot die klaar is. Loopt er geen? Gooi dit bestand dan weg.`,
    ],
  };
}

/** Is the process that took the lock still there? Of another machine nobody can tell. */
function isHeld(path: string): boolean {
  const [host = "", id = ""] = readFileSync(path, "utf8").split(" ");
  if (host !== hostname()) {
    return true;
  }
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (error) {
    // Without the right to send a signal, there is a process to send it to.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
