import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { bundled } from "../host-pages/libraries.js";
import { answer, HostServer } from "../host-pages/server.js";
import { judge, record } from "./survival.js";
import { withPublishedUrl } from "./settings.js";
import type { System } from "./systems.js";
import { pasted, plainRoutes, siteScript, type Route } from "./routes.js";

declare global {
  interface Window {
    /**
     * Opens an editor or sanitizer with its defaults, or with the settings from our documentation.
     */
    openEditor: (isOurs: boolean) => Editor | Promise<Editor>;
    editor: Editor;
  }
}

interface Editor {
  /** The field to type and paste in. A sanitizer has none. */
  field?: HTMLElement;
  /** Sets HTML, as from a database or the editor's source view. */
  write: (html: string) => unknown;
  /** The HTML that would be published. */
  read: () => string;
}

interface Case {
  system: System;
  /** Name of the file in `editors`. */
  file: string;
  role: string;
  isOurs: boolean;
}

/** An editor or sanitizer with its defaults, and with the settings from our documentation. */
const withSettings = (system: System, file: string): Case[] =>
  [false, true].map((isOurs) => ({
    system,
    file,
    role: isOurs ? "met onze instelling" : "standaard",
    isOurs,
  }));

const asItIs = (system: System, file: string, role = "standaard"): Case => ({
  system,
  file,
  role,
  isOurs: false,
});

const cases: Case[] = [
  ...withSettings("TinyMCE", "tinymce"),
  asItIs("CKEditor 4", "ckeditor4"),
  ...withSettings("CKEditor 5", "ckeditor5"),
  asItIs("CKEditor 5", "drupal", "Basic HTML van Drupal"),
  ...withSettings("TipTap", "tiptap"),
  asItIs("TipTap", "umbraco", "keuze van Umbraco"),
  asItIs("Quill", "quill"),
  asItIs("Lexical", "lexical"),
  asItIs("Slate", "slate", "voorbeeld voor plakken"),
  ...withSettings("DOMPurify", "dompurify"),
  ...withSettings("sanitize-html", "sanitize-html"),
];

const byLink = "het element verdwijnt, de link die erin staat wordt de tegel";

let server: HostServer;

test.beforeAll(async () => {
  server = new HostServer();
  await server.start();
});

test.afterAll(() => server.stop());

for (const { system, file, role, isOurs } of cases) {
  test(`${system}, ${role}: a link becomes a tile, whatever else becomes of what is pasted`, async ({
    page,
  }) => {
    const blocked = await blockOtherHosts(page);
    await serveCKEditor4(page);
    const entry = fileURLToPath(new URL(`editors/${file}.js`, import.meta.url));
    serve("/editor.js", withPublishedUrl(await bundled(entry)), "text/javascript");
    serve("/editor", `<div id="editor"></div><script src="/editor.js"></script>`);
    for (const route of plainRoutes) {
      const html = await written(page, route, isOurs);
      serve("/page", `<main>${html}</main>${siteScript()}`);
      const seen = await judge(page, `${server.origin}/page`);
      const isByLink = pasted(route).includes("<basisniveau-") && !html.includes("<basisniveau-");
      const note = isByLink && seen.outcome === "live" ? { note: byLink } : {};
      record({ system, role, route, ...note, ...seen });
      if (route === "link") {
        expect(seen.outcome).toBe("live");
      }
      if (route === "element" && isOurs) {
        expect(html).toContain('<basisniveau-indicator indicator="training">');
      }
    }
    expect(blocked, "addresses outside this machine").toEqual([]);
  });
}

/** CKEditor 4 loads its parts by itself, from the folder that Debian has. */
async function serveCKEditor4(page: Page): Promise<void> {
  await page.route("**/ckeditor4/**", (route) =>
    route.fulfill({
      path: new URL(route.request().url()).pathname.replace(
        "/ckeditor4",
        "/usr/share/javascript/ckeditor",
      ),
    }),
  );
}

function serve(path: string, body: string, type = "text/html"): void {
  const text = type === "text/html" ? `<!doctype html><title>Gemeente</title><body>${body}` : body;
  server.answer(answer(text, { headers: { "Content-Type": `${type}; charset=utf-8` } }), path);
}

/** Blocks requests to other hosts, and gives a live list of their addresses. */
async function blockOtherHosts(page: Page): Promise<string[]> {
  const blocked: string[] = [];
  await page.route(
    ({ hostname }) => hostname !== "127.0.0.1",
    (route) => {
      blocked.push(route.request().url());
      return route.abort();
    },
  );
  return blocked;
}

/**
 * The published HTML of a snippet. An address is pasted as text, everything else is set as source.
 */
async function written(page: Page, route: Route, isOurs: boolean): Promise<string> {
  await page.goto(`${server.origin}/editor`);
  await page.evaluate(
    async ({ text, isOurs, isPasted }) => {
      window.editor = await window.openEditor(isOurs);
      const { field, write } = window.editor;
      if (isPasted && field) {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        field.focus();
        const options = { clipboardData, bubbles: true, cancelable: true };
        field.dispatchEvent(new ClipboardEvent("paste", options));
      } else {
        write(text);
      }
    },
    { text: pasted(route), isOurs, isPasted: route === "url" },
  );
  if (route === "url") {
    await page.waitForFunction((address) => window.editor.read().includes(address), pasted(route));
    // Many editors turn an address into a link when the next line begins.
    await page.keyboard.press("Enter");
  }
  return page.evaluate(() => window.editor.read());
}
