import { findBrowser } from "../scripts/browser.js";

/** Launch options of every test that drives a browser. */
export const launchOptions = {
  executablePath: findBrowser(),
  // Without a sandbox: Chromium has none as root, and the pages are our own.
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
};
