/*
 * Installs MediaWiki, DokuWiki and PHP for the tests, where they are missing: from Debian, as root.
 * Prints what it does.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const isThere = () =>
  ["/usr/bin/php", "/usr/share/mediawiki", "/usr/share/dokuwiki"].every((path) => existsSync(path));

const packages = [
  "dokuwiki",
  "mediawiki",
  "php-cli",
  "php-intl",
  "php-mbstring",
  "php-sqlite3",
  "php-xml",
];

if (!isThere() && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", ...packages]]) {
    console.log(`> apt-get ${args.join(" ")}`);
    execFileSync("apt-get", ["--quiet", ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: "inherit",
    });
  }
}
if (!isThere()) {
  console.log(`These packages of Debian have to be there: ${packages.join(", ")}`);
  process.exitCode = 1;
}
