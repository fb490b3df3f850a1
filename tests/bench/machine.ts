import { readFileSync } from "node:fs";
import { cpus, release, type } from "node:os";

/** The machine of a run: numbers of different machines can't be compared. */
export interface Machine {
  processor: string;
  cores: number;
  system: string;
  browser: string;
}

/** This machine, with that version of the browser. */
export function thisMachine(browser: string): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    system: distribution() ?? `${type()} ${release()}`,
    browser: `Chromium ${browser}`,
  };
}

/** Name of the Linux distribution. */
function distribution(): string | undefined {
  try {
    return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1];
  } catch {
    return undefined;
  }
}
