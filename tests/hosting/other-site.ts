import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A site on another origin, whose pages have a policy as strict as can be. */
export class OtherSite {
  readonly #server: Server;
  readonly #pages: string[];

  private constructor(server: Server, pages: string[]) {
    this.#server = server;
    this.#pages = pages;
  }

  /** The origin is that of the published folder: the only one that pages may take anything from. */
  static async start(origin: string): Promise<OtherSite> {
    const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types basisniveau`;
    const pages: string[] = [];
    const server = createServer(({ url = "" }, response) => {
      const page = pages[Number(url.slice(1))];
      response
        .writeHead(page === undefined ? 404 : 200, {
          "Content-Type": "text/html; charset=utf-8",
          "Content-Security-Policy": policy,
        })
        .end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new OtherSite(server, pages);
  }

  /** Puts a page on the site, and gives its address. */
  page(body: string): string {
    const { port } = this.#server.address() as AddressInfo;
    const place = this.#pages.push(
      `<!doctype html><html lang="nl"><head><title>Een andere site</title></head><body>${body}</body></html>`,
    );
    return `http://127.0.0.1:${String(port)}/${String(place - 1)}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
