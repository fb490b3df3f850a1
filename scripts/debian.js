/*
 * Installs the wikis, editors and sanitizers that the tests take from Debian, where they are missing:
 * as root. Prints what it does.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const paths = [
  "/usr/bin/java",
  "/usr/bin/php",
  "/usr/lib/python3/dist-packages/bleach",
  "/usr/lib/python3/dist-packages/lxml/html/clean.py",
  "/usr/share/dokuwiki",
  "/usr/share/java/antisamy.jar",
  "/usr/share/java/bsh.jar",
  "/usr/share/java/commons-io.jar",
  "/usr/share/java/owasp-java-html-sanitizer.jar",
  "/usr/share/javascript/ckeditor",
  "/usr/share/mediawiki",
  "/usr/share/php/HTMLPurifier",
];

const isThere = () => paths.every((path) => existsSync(path));

const packages = [
  "bsh",
  "ckeditor",
  "default-jre-headless",
  "dokuwiki",
  "libcommons-io-java",
  "libowasp-antisamy-java",
  "libowasp-java-html-sanitizer-java",
  "mediawiki",
  "php-cli",
  "php-htmlpurifier",
  "php-intl",
  "php-mbstring",
  "php-sqlite3",
  "php-xml",
  "python3-bleach",
  "python3-lxml",
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
