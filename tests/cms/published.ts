import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import process from "node:process";
import { contentType, startServer } from "../server.js";

const command = "npm/publish/command.js";
const feed = "data/midden-nederland.json";

/** Address of the published folder, without a trailing slash; cross-origin to every system. */
export function publishedUrl(): string {
  const url = process.env["PUBLISHED_URL"];
  if (!url) {
    throw new Error("nothing is published: run by npm run test:cms");
  }
  return url;
}

/** Publishes the real feed and serves it as a plain web server would, while the tests run. */
export default async function publish(): Promise<() => Promise<void>> {
  const folder = join(await mkdtemp(join(tmpdir(), "published-")), "basisniveau");
  const { url, stop } = await startServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://any").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    readFile(file).then(
      (content) => {
        const headers = { "Content-Type": contentType(file), "Access-Control-Allow-Origin": "*" };
        response.writeHead(200, headers).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  process.env["PUBLISHED_URL"] = url;

  execFileSync("node", [command, "publish", "--feed", feed, "--url", url, "--out", folder]);
  return async () => {
    await stop();
    await rm(dirname(folder), { recursive: true });
  };
}
