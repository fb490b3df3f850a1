import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import process from "node:process";

const command = "dist/npm/publish/command.js";
const feed = "data/midden-nederland.json";

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

/** Address of the published folder, without a slash at its end. Another origin than that of any system. */
export function publishedUrl(): string {
  const url = process.env["PUBLISHED_URL"];
  if (!url) {
    throw new Error("nothing is published: run by npm run test:cms");
  }
  return url;
}

/** Publishes the real feed and serves it as a plain web server would, for as long as the tests run. */
export default async function publish(): Promise<() => Promise<void>> {
  const folder = join(await mkdtemp(join(tmpdir(), "published-")), "basisniveau");
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://any").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    readFile(file).then(
      (content) => {
        const type = types[extname(file)] ?? "text/plain";
        const headers = { "Content-Type": type, "Access-Control-Allow-Origin": "*" };
        response.writeHead(200, headers).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${String(port)}`;
  process.env["PUBLISHED_URL"] = url;

  execFileSync("node", [command, "publish", "--feed", feed, "--url", url, "--out", folder]);
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(dirname(folder), { recursive: true });
  };
}
