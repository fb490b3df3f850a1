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

const editors: Partial<Record<System, string>> = {
  TinyMCE: "tinymce",
  "CKEditor 5": "ckeditor5",
  TipTap: "tiptap",
  DOMPurify: "dompurify",
  "sanitize-html": "sanitize-html",
};

const byLink = "het element verdwijnt, de link die erin staat wordt de tegel";

let server: HostServer;

test.beforeAll(async () => {
  server = new HostServer();
  await server.start();
});

test.afterAll(() => server.stop());

for (const [system, name] of Object.entries(editors) as [System, string][]) {
  for (const isOurs of [false, true]) {
    const role = isOurs ? "met onze instelling" : "standaard";
    test(`${system}, ${role}: a link becomes a tile, whatever else becomes of what is pasted`, async ({
      page,
    }) => {
      const blocked = await blockOtherHosts(page);
      const entry = fileURLToPath(new URL(`editors/${name}.js`, import.meta.url));
      serve("/editor.js", withPublishedUrl(await bundled(entry)), "text/javascript");
      serve("/editor", `<div id="editor"></div><script src="/editor.js"></script>`);
      for (const route of plainRoutes) {
        const html = await written(page, route, isOurs);
        serve("/page", `<main>${html}</main>${siteScript()}`);
        const seen = await judge(page, `${server.origin}/page`);
        const isByLink = pasted(route).includes("<basisniveau-") && !html.includes("<basisniveau-");
        record({ system, role, route, ...(isByLink && { note: byLink }), ...seen });
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
