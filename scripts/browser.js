/*
 * Finds Chrome or Chromium for the tests, and installs it where there is none. Prints what it does.
 * Imported as a module it only finds.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Path of the browser, or undefined. `CHROME_PATH` precedes the usual paths, and a headless shell
 * any browser with windows: it is the same engine, and the tests take about half the time in it.
 * Throws where `CHROME_PATH` names no file: another browser than the one asked for proves little.
 */
export function findBrowser() {
  const { CHROME_PATH: asked } = process.env;
  if (asked && !existsSync(asked)) {
    throw new Error(`CHROME_PATH is ${asked}, but there is no such file. Correct it or unset it.`);
  }
  return [asked, ...fromPlaywright(shells), ...usualPaths(), ...fromPlaywright(browsers)].find(
    (path) => path && existsSync(path),
  );
}

/** Path of Firefox, or undefined. */
export function findFirefox() {
  return [
    process.env.FIREFOX_PATH,
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  ].find((path) => path && existsSync(path));
}

/**
 * Path of WebKitGTK's MiniBrowser, or undefined. It is beside the library, in a folder for each
 * architecture.
 */
export function findMiniBrowser() {
  const libraries = existsSync("/usr/lib") ? readdirSync("/usr/lib") : [];
  return libraries
    .flatMap((machine) =>
      ["4.1", "4.0", "6.0"].map(
        (version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`,
      ),
    )
    .find((path) => existsSync(path));
}

function usualPaths() {
  const { PROGRAMFILES = "", LOCALAPPDATA = "" } = process.env;
  return [
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    join(PROGRAMFILES, "Google/Chrome/Application/chrome.exe"),
    join(LOCALAPPDATA, "Google/Chrome/Application/chrome.exe"),
  ];
}

/** What Playwright downloads: the name of each version's folder, and the files in it. */
const shells = {
  folder: /^chromium_headless_shell-\d+$/,
  files: [
    "chrome-linux/headless_shell",
    "chrome-headless-shell-linux64/chrome-headless-shell",
    "chrome-mac/headless_shell",
    "chrome-headless-shell-mac-x64/chrome-headless-shell",
    "chrome-headless-shell-mac-arm64/chrome-headless-shell",
    "chrome-win/headless_shell.exe",
    "chrome-headless-shell-win64/chrome-headless-shell.exe",
  ],
};
const browsers = {
  folder: /^chromium-\d+$/,
  files: [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-win/chrome.exe",
    "chrome-win64/chrome.exe",
  ],
};

function fromPlaywright({ folder, files }) {
  const caches = {
    darwin: join(homedir(), "Library/Caches/ms-playwright"),
    win32: join(process.env.LOCALAPPDATA ?? "", "ms-playwright"),
  };
  const cache = caches[process.platform] ?? join(homedir(), ".cache/ms-playwright");
  return (existsSync(cache) ? readdirSync(cache) : [])
    .filter((name) => folder.test(name))
    .flatMap((name) => files.map((file) => join(cache, name, file)));
}

function installBrowser() {
  const run = (command, ...args) => {
    console.log(`> ${[command, ...args].join(" ")}`);
    execFileSync(command, args, { stdio: "inherit" });
  };
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    const install = ["install", "--yes", "--quiet", "--no-install-recommends", "fonts-liberation"];
    run("apt-get", "update", "--quiet");
    try {
      run("apt-get", ...install, "chromium-headless-shell");
    } catch {
      // An older Debian has it only with windows.
      run("apt-get", ...install, "chromium");
    }
  } else {
    run("npx", "--yes", "playwright", "install", "--only-shell", "chromium");
  }
}

/** Finds a browser or installs one, and says which. Throws an error that says what to do. */
function prepareBrowser() {
  if (!findBrowser()) {
    console.log("No Chrome or Chromium found: installing one for the tests.");
    try {
      installBrowser();
    } catch {
      throw new Error(
        "That failed. Is there a network? Otherwise install Chrome or Chromium yourself, set CHROME_PATH to its file, and try again.",
      );
    }
  }
  const browser = findBrowser();
  if (!browser) {
    throw new Error("Still no browser. Set CHROME_PATH to the file of a Chrome or Chromium.");
  }
  console.log(`Browser for the tests: ${browser}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    prepareBrowser();
  } catch ({ message }) {
    console.error(message);
    process.exitCode = 1;
  }
}
