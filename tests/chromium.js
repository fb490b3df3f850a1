import { findBrowser } from "../scripts/browser.js";

/** How every test that drives a browser from outside starts it. */
export const launchOptions = {
  executablePath: findBrowser(),
  // Without a sandbox: root has none, and the pages are our own.
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
};
