import { contentType, startServer, type TestServer } from "../server.js";

/** A site on another origin, whose pages have the strictest possible CSP. */
export class OtherSite {
  readonly #server: TestServer;
  readonly #pages: string[];

  private constructor(server: TestServer, pages: string[]) {
    this.#server = server;
    this.#pages = pages;
  }

  /** Starts the site. Its pages may load only from this origin, that of the published folder. */
  static async start(origin: string): Promise<OtherSite> {
    const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types basisniveau`;
    const pages: string[] = [];
    const server = await startServer(({ url = "" }, response) => {
      const page = pages[Number(url.slice(1))];
      response
        .writeHead(page === undefined ? 404 : 200, {
          "Content-Type": contentType(".html"),
          "Content-Security-Policy": policy,
        })
        .end(page);
    });
    return new OtherSite(server, pages);
  }

  /** Adds a page to the site, and gives its address. */
  page(body: string): string {
    const index = this.#pages.push(
      `<!doctype html><html lang="nl"><head><title>Een andere site</title></head><body>${body}</body></html>`,
    );
    return `${this.#server.url}/${String(index - 1)}`;
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}
