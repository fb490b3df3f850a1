/*
 * Runs the tests in Firefox and in WebKit, which have to be installed; on Debian, as root, this
 * installs them. Tests that only Chromium supports are skipped. WebKit is Debian's WebKitGTK with
 * its WebDriver, on a virtual display.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { findFirefox, findMiniBrowser } from "./browser.js";

const port = 4517;

function install() {
  const isDebian = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  const isThere = findFirefox() && findMiniBrowser() && existsSync("/usr/bin/WebKitWebDriver");
  if (isThere || !isDebian) {
    return;
  }
  const packages = ["firefox-esr", "webkit2gtk-driver", "xvfb", "xauth", "fonts-liberation"];
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", ...packages]]) {
    console.log(`> apt-get ${args.join(" ")}`);
    execFileSync("apt-get", ["--quiet", ...args], { stdio: "inherit" });
  }
}

function isListening() {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.end());
  });
}

/** Returns the function that stops the driver. */
async function startDriver() {
  const driver = spawn(
    "xvfb-run",
    ["--auto-servernum", "WebKitWebDriver", "--host=127.0.0.1", `--port=${port}`],
    { stdio: "ignore", detached: true },
  );
  for (let tries = 0; tries < 3000 && !(await isListening()); tries++) {
    await delay(100);
  }
  // The whole process group: xvfb-run doesn't stop its display and the driver.
  return () => process.kill(-driver.pid);
}

function runTests(engine) {
  console.log(`\nTests in ${engine}`);
  const env = { ...process.env, ENGINE: engine, WEBDRIVER_PORT: String(port) };
  const run = spawn("npx", ["web-test-runner"], { env, stdio: "inherit" });
  return new Promise((resolve) => {
    run.on("close", (code) => resolve(code === 0));
  });
}

install();
if (!findFirefox()) {
  console.error("No Firefox found. Set FIREFOX_PATH.");
  process.exitCode = 1;
} else if (!(await runTests("firefox"))) {
  process.exitCode = 1;
}
if (!findMiniBrowser()) {
  console.error("No WebKitGTK found. On Debian it comes with the package webkit2gtk-driver.");
  process.exitCode = 1;
} else {
  const stopDriver = await startDriver();
  if (!(await runTests("webkit"))) {
    process.exitCode = 1;
  }
  stopDriver();
}
