/*
 * Finds WordPress and PHP for the tests, and installs Debian's packages where they are missing.
 * They are only read: each run uses a copy of its own.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";

/** Where Debian puts WordPress, and its themes. */
export const wordpressFolder = "/usr/share/wordpress";
export const themeFolder = "/var/lib/wordpress/wp-content/themes/twentytwentyone";

const packages = [
  "wordpress",
  "wordpress-theme-twentytwentyone",
  "php-cli",
  "php-curl",
  "php-mbstring",
  "php-sqlite3",
  "php-xml",
  "php-zip",
];

/** What is still missing, as text. */
function missing(): string[] {
  const lacking: string[] = [];
  for (const folder of [wordpressFolder, themeFolder]) {
    if (!existsSync(folder)) {
      lacking.push(`${folder} is not there`);
    }
  }
  const extensions = phpExtensions();
  for (const name of ["curl", "dom", "mbstring", "pdo_sqlite", "zip"]) {
    if (!extensions.includes(name)) {
      lacking.push(`PHP has no ${name}`);
    }
  }
  return lacking;
}

function phpExtensions(): string[] {
  try {
    return execFileSync("php", ["-m"], { encoding: "utf8" }).toLowerCase().split("\n");
  } catch {
    return [];
  }
}

/** Installs what the tests need, or throws an error that says what to install. */
export function installWordpress(): void {
  if (missing().length === 0) {
    return;
  }
  const command = ["install", "--yes", "--quiet", "--no-install-recommends", ...packages];
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) {
    throw new Error(
      `WordPress can't be tried here: ${missing().join(", ")}. On Debian, as root: apt-get ${command.join(" ")}`,
    );
  }
  for (const words of [["update", "--quiet"], command]) {
    console.log(`> apt-get ${words.join(" ")}`);
    execFileSync("apt-get", words, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  if (missing().length > 0) {
    throw new Error(`WordPress can't be tried here: ${missing().join(", ")}`);
  }
}
