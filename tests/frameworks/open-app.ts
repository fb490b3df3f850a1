import { expect, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentType } from "../server.js";

/*
 * The built app of a framework in a browser, as a server would give it.
 */

/** An app in a page, and what came of it. */
export interface OpenApp {
  /** The path of each request, in the order in which they came. */
  requests: string[];
  /** Warnings and errors in the console, but for what Lit always says in development. */
  warnings: string[];
  /** Lets the slow feed arrive. */
  release: () => void;
}

/** The file of each feed that the apps name. */
const feeds: Record<string, string> = {
  "/feed.json": "data/voorbeeldregio.json",
  "/other.json": "data/midden-nederland.json",
  "/slow.json": "data/voorbeeldregio.json",
};

/**
 * Opens an app.
 *
 * @param folder - What to serve, within tests/frameworks.
 * @param path - The page of it.
 */
export async function openApp(page: Page, folder: string, path = "/"): Promise<OpenApp> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const requests: string[] = [];
  const warnings: string[] = [];
  page.on("console", (message) => {
    if (/^(warning|error)$/.test(message.type()) && !message.text().startsWith("Lit is in dev")) {
      warnings.push(message.text());
    }
  });
  page.on("pageerror", (error) => warnings.push(String(error)));
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    requests.push(pathname);
    if (pathname === "/slow.json") {
      await released;
    }
    const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const at = feeds[pathname] ?? join("tests/frameworks", folder, file);
    await route.fulfill({ body: readFileSync(at), contentType: contentType(at) });
  });
  await page.goto(`https://site.example${path}`);
  return { requests, warnings, release };
}

/** Waits until the app can be used. */
export async function mounted(page: Page): Promise<void> {
  await expect(page.locator("body[data-mounted]")).toBeAttached();
}
