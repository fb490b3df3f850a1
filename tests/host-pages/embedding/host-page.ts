import { readFile } from "node:fs/promises";
import { test as base, expect, type Page } from "@playwright/test";
import { middenNederland } from "../../feeds/published.js";
import { answer, answerJson, HostServer } from "../server.js";

/*
 * A host page and two published folders, /a/ and /b/, which say different figures on training.
 */

const percentages = { a: "11%", b: "22%" };
type FolderName = keyof typeof percentages;

/** Feed of a folder. */
function feedOf(name: FolderName): unknown {
  const feed = middenNederland();
  for (const { figures } of feed.surveys) {
    figures.training = { percentage: parseInt(percentages[name]) };
  }
  return { ...feed, region: `Regio ${name.toUpperCase()}` };
}

/** What a test does with a host page. */
export class EmbeddingPage {
  readonly page: Page;
  readonly server: HostServer;
  /** Errors of the page, and lines of ours in its console. */
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  readonly requests: string[] = [];

  constructor(page: Page, server: HostServer) {
    this.page = page;
    this.server = server;
    page.on("pageerror", ({ message }) => this.errors.push(message));
    page.on("console", (line) => {
      if (line.text().startsWith("[basisniveau]")) {
        this.warnings.push(line.text());
      }
    });
    page.on("request", (request) => this.requests.push(new URL(request.url()).pathname));
  }

  get origin(): string {
    return this.server.origin;
  }

  script(folder: FolderName, kind = 'type="module"'): string {
    const name = kind.includes("module") ? "basisniveau.js" : "basisniveau.classic.js";
    return `<script ${kind} src="${this.origin}/${folder}/v0/${name}"></script>`;
  }

  link(folder: FolderName, attributes = "", text = `${percentages[folder]} volgens de redacteur`) {
    return `<a href="${this.origin}/${folder}/tegel/training/" ${attributes}>${text}</a>`;
  }

  tile(fallback = "", attributes = ""): string {
    return `<basisniveau-indicator indicator="training" ${attributes}>${fallback}</basisniveau-indicator>`;
  }

  async open(body: string, head = ""): Promise<void> {
    const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Gemeente</title>${head}</head><body>${body}</body></html>`;
    const headers = { "Content-Type": "text/html; charset=utf-8" };
    this.server.answer(answer(html, { headers }), "/host.html");
    await this.page.goto(`${this.origin}/host.html`);
  }

  /** Waits until the tiles of the page show these percentages, in the order of the page. */
  async shows(...expected: string[]): Promise<void> {
    await expect(this.page.locator("basisniveau-indicator [part=value]")).toHaveText(expected);
  }
}

export const test = base.extend<{ host: EmbeddingPage }>({
  host: async ({ page }, use) => {
    const server = new HostServer();
    await server.start();
    for (const name of ["a", "b"] as const) {
      for (const folder of [`/${name}/`, `/${name}/v0/`]) {
        server.answer(answerJson(feedOf(name)), `${folder}midden-nederland.json`);
        for (const script of ["basisniveau.js", "basisniveau.classic.js"]) {
          const headers = { "Content-Type": "text/javascript" };
          server.answer(answer(await readFile(`dist/${script}`), { headers }), folder + script);
        }
      }
    }
    await use(new EmbeddingPage(page, server));
    await server.stop();
  },
});
