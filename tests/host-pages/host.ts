import { readFile } from "node:fs/promises";
import { expect, type Page, test as base } from "@playwright/test";
import { tags } from "../../src/feed/subject.js";
import { nl } from "../../src/text/nl.js";
import { type Surroundings, watchPage } from "./in-page.js";
import {
  expectUnhurt,
  type Expectations,
  lookAround,
  lookAt,
  type Observed,
} from "./invariants.js";
import { type HostPage, hostPages } from "./pages.js";
import { bundled } from "./libraries.js";
import { type Answer, answer, answerJson, type Headers, HostServer } from "./server.js";
import { middenNederland } from "../feeds/published.js";

/** Text of the tile of the figure on training. */
export const training = /^32% van de gemeenten heeft/;

/** Message per kind of error, followed by the fallback. */
export const transient = `Terugval ${nl.unchecked} ${nl.retry}`;
export const permanent = `Terugval ${nl.unchecked}`;

/** A tile as an editor pastes it. */
export function tile(feed: string | undefined, attributes = 'indicator="training"'): string {
  const address = feed === undefined ? "" : ` feed="${feed}"`;
  return `<basisniveau-indicator${address} ${attributes}>Terugval</basisniveau-indicator>`;
}

/** Options for opening a page. */
interface Opening {
  head: string;
  script: string;
  origin: string;
  hasControl: boolean;
  /** Response headers, instead of the page's own. */
  headers: Headers;
}

/** A host page with our elements in it, and what is expected of it afterwards. */
export class Host implements Expectations {
  readonly page: Page;
  readonly kind: HostPage;
  readonly server: HostServer;
  readonly warnings: (string | RegExp)[] = [];
  readonly allowedRequests: Set<string>;
  readonly ownChanges: string[];
  isDutch = true;
  toleratedErrors: RegExp | undefined;
  mayFocus = false;
  /** Whether time passes only when the case advances it. */
  isClockStopped = false;
  readonly record: Observed = { consoleLines: [], requests: [], pageErrors: [], dialogs: [] };
  #before: Surroundings | undefined;
  #control: Buffer | undefined;

  constructor(page: Page, kind: HostPage, server: HostServer) {
    this.page = page;
    this.kind = kind;
    this.server = server;
    this.ownChanges = kind.changes ?? [];
    this.allowedRequests = new Set([
      "/page.html",
      "/harness.js",
      "/control.json",
      `/basisniveau/${kind.script}`,
      // The feed beside the script.
      "/basisniveau/midden-nederland.json",
      ...(kind.files ?? []),
    ]);
    server.answer(answerJson(middenNederland()), "/control.json");
    server.answer(
      answer("hostPage.remember();", { headers: { "Content-Type": "text/javascript" } }),
      "/harness.js",
    );
    page.on("console", (line) =>
      this.record.consoleLines.push({ type: line.type(), text: line.text() }),
    );
    page.on("pageerror", ({ message }) => this.record.pageErrors.push(message));
    page.on("request", (request) => this.record.requests.push(new URL(request.url()).pathname));
    page.on("dialog", (dialog) => {
      this.record.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  }

  /** Adds an answer on a new path, which may then be requested. Gives that path. */
  feed(answer: Answer): string {
    const path = this.server.answer(answer);
    this.allowedRequests.add(path);
    return path;
  }

  /** Adds a feed on a new path. */
  feedOf(value: unknown): string {
    return this.feed(answerJson(value));
  }

  /**
   * Opens the page with this HTML in its middle, and waits for its control: an unaffected element
   * on every page where our elements can work.
   */
  async open(
    markup = "",
    {
      head = "",
      script = this.scriptTag(),
      origin = this.server.origin,
      hasControl = true,
      headers = this.kind.headers ?? {},
    }: Partial<Opening> = {},
  ): Promise<void> {
    const { page, server } = this;
    await page.addInitScript(watchPage);
    const html = this.#html(markup, head, script, hasControl);
    const type = { "Content-Type": `text/html; charset=${this.kind.charset ?? "utf-8"}` };
    server.answer(answer(html, { headers: { ...type, ...headers } }), "/page.html");
    await page.goto(`${origin}/page.html`);
    if (hasControl) {
      await this.shows("#control", training);
      if (this.isClockStopped) {
        // Only after a tenth of a second do elements show that they are loading.
        await page.clock.runFor(150);
      }
      this.#control = await this.#lookOfControl();
    }
    this.#before = await lookAround(page);
  }

  /** The tag with which the page loads our script. */
  scriptTag(path = `/basisniveau/${this.kind.script}`): string {
    const kind = path.includes("classic") ? "defer" : 'type="module"';
    return `<script ${kind} src="${path}" is-test></script>`;
  }

  #html(markup: string, head: string, script: string, hasControl: boolean): string {
    const {
      doctype = "<!doctype html>",
      charset = "utf-8",
      root = "",
      head: own = "",
      body = "",
    } = this.kind;
    return `${doctype}<html lang="nl" ${root}><head><meta charset="${charset}"><title>Gemeente</title>${own}${head}</head>
      <body><main>${body}<h1>Gemeente</h1><p id="neighbour">Buurtekst <a href="#neighbour">met link</a>.</p>
      ${hasControl ? `<p>${tile("/control.json", 'indicator="training" id="control"')}</p>` : ""}
      <div id="place">${markup}</div></main><script src="/harness.js"></script>${script}</body></html>`;
  }

  /** Takes a new snapshot of the surroundings, after the page itself has changed them. */
  async lookAgain(): Promise<void> {
    this.#before = await lookAround(this.page);
  }

  /** A tag for our script, from a server that responds only on `release`. */
  lateScript(): { tag: string; release: () => void } {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const name = this.kind.script;
    const path = this.feed(async (_, response) => {
      const script = await readFile(`dist/${name}`);
      await released;
      response.writeHead(200, { "Content-Type": "text/javascript" }).end(script);
    });
    return { tag: this.scriptTag(`${path}?${name}`), release };
  }

  /** Adds a tile to the middle of the page, as a script of the page would. */
  async add(attributes: Record<string, string>): Promise<void> {
    await this.page.evaluate((attributes: Record<string, string>) => {
      const control = document.getElementById("control");
      const element = control?.cloneNode(true);
      if (element instanceof Element) {
        element.removeAttribute("id");
        for (const [name, value] of Object.entries(attributes)) {
          element.setAttribute(name, value);
        }
        document.getElementById("place")?.append(element);
      }
    }, attributes);
  }

  /**
   * Waits until the page has processed everything that has arrived from the network, by event-loop
   * turns rather than by time, so that a slow machine doesn't matter.
   */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn++) {
      await this.page.waitForTimeout(3);
      await this.page.evaluate(() => undefined);
    }
  }

  /** Waits until an element has this text. */
  async shows(selector: string, text: string | RegExp): Promise<void> {
    const expected =
      typeof text === "string" ? expect.stringContaining(text) : expect.stringMatching(text);
    await expect
      .poll(async () => (await this.read(selector)).replace(/\s+/g, " ").trim(), {
        message: `${selector} says`,
      })
      .toEqual(expected);
  }

  /** Waits until the elements of each of these feeds have this text. */
  async showFor(feeds: string[], text: string | RegExp): Promise<void> {
    for (const feed of feeds) {
      await this.shows(`[feed="${feed}"]`, text);
    }
  }

  /** Clicks the only button in a feed's element. */
  async press(feed: string): Promise<void> {
    await this.page.evaluate((feed) => {
      const [element] = document.documentElement.querySelectorAll(`[feed="${feed}"]`);
      const button = element?.shadowRoot?.querySelector("button");
      button?.focus();
      button?.click();
    }, feed);
  }

  /** Text that a visitor reads in the first element that matches. */
  async read(selector: string): Promise<string> {
    const [text] = await this.textsOf(selector);
    if (text === undefined) {
      throw new Error(`no ${selector}`);
    }
    return text;
  }

  /** Text that a visitor reads in each of our elements that match. */
  async textsOf(selector: string): Promise<string[]> {
    const places = await this.page.evaluate(
      ([selector, tags]) => {
        const ours = [...document.documentElement.querySelectorAll(tags)];
        return ours.flatMap((element, index) => (element.matches(selector) ? [index] : []));
      },
      [selector, tags] as const,
    );
    const seen = await lookAt(this.page);
    return places.flatMap((index) => seen[index]?.text ?? []);
  }

  async #lookOfControl(): Promise<Buffer> {
    return this.page.locator("#control").screenshot({ animations: "disabled" });
  }

  /** Checks every invariant on the page. */
  async expectUnhurt(): Promise<void> {
    if (!this.#before) {
      throw new Error("the case opened no page");
    }
    await expectUnhurt(this.page, this.#before, this.record, this);
    if (this.#control) {
      await this.shows("#control", training);
      const isSame = (await this.#lookOfControl()).equals(this.#control);
      expect(isSame, "an element on a good feed looks the same").toBe(true);
    }
  }
}

const test = base.extend<object, { hostServer: HostServer }>({
  hostServer: [
    // eslint-disable-next-line no-empty-pattern -- Playwright derives dependencies from the pattern.
    async ({}, use) => {
      const server = new HostServer();
      await server.start();
      const script = await bundled("tests/host-pages/lit-and-zod.ts");
      server.answer(
        answer(script, { headers: { "Content-Type": "text/javascript" } }),
        "/lit-and-zod.js",
      );
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
});

/** Pages on which a case isn't run, and why. */
interface Exceptions {
  only?: string[];
  not?: string[];
  why: string;
}

/** A case of what must not hurt, on every page that it can happen on. */
export function hostPageCase(
  number: number,
  title: string,
  run: (host: Host) => Promise<void>,
  { only, not = [], why }: Exceptions = { why: "" },
): void {
  for (const kind of hostPages) {
    const isRun = (only?.includes(kind.name) ?? true) && !not.includes(kind.name);
    const annotation = [
      { type: "case", description: String(number) },
      { type: "page", description: kind.name },
      ...(isRun ? [] : [{ type: "why", description: why }]),
    ];
    const name = `${String(number)} ${title} @ ${kind.name}`;
    if (!isRun) {
      test.skip(name, { annotation }, () => undefined);
      continue;
    }
    test(name, { annotation }, async ({ page, hostServer }) => {
      const host = new Host(page, kind, hostServer);
      await run(host);
      await host.expectUnhurt();
    });
  }
}
