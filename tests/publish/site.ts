import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of somebody's site, on an origin of its own. */
export async function servePage(
  body: string,
  head = "",
): Promise<{ url: string; stop: () => void }> {
  const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Gemeente</title>${head}</head><body>${body}</body></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
