import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

/*
 * The web server of all tests and benchmarks. Listens on this machine only.
 */

/** A running server. */
export interface TestServer {
  port: number;
  /** Without a trailing slash. */
  url: string;
  /** Stops it, and closes every open connection. */
  stop: () => Promise<void>;
}

/** Starts a server on a free port. */
export async function startServer(answer: RequestListener): Promise<TestServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${String(port)}`,
    stop: async () => {
      const stopped = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await stopped;
    },
  };
}

/** A free port, for a server that needs to know its port before it starts. */
export async function freePort(): Promise<number> {
  const { port, stop } = await startServer(() => undefined);
  await stop();
  return port;
}

/** Serves a page on an origin of its own. */
export function servePage(body: string, head = ""): Promise<TestServer> {
  const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Gemeente</title>${head}</head><body>${body}</body></html>`;
  return startServer((_, response) => {
    response.writeHead(200, { "Content-Type": contentType(".html") }).end(page);
  });
}

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".zip": "application/zip",
};

/** Media type of a file by its name or extension; plain text by default. */
export function contentType(path: string): string {
  return types[extname(path) || path] ?? "text/plain";
}
