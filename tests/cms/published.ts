import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
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
  const folder = await mkdtemp(join(tmpdir(), "published-"));
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

  if (existsSync(command)) {
    const out = join(folder, "out");
    execFileSync("node", [command, "publish", "--feed", feed, "--url", url, "--out", out]);
    await cp(out, folder, { recursive: true });
  } else {
    await standIn(folder, url);
  }
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  };
}

/** TODO: as long as the command that publishes isn't built. */
async function standIn(folder: string, url: string): Promise<void> {
  for (const version of ["v0", "."]) {
    await cp("dist/basisniveau.js", join(folder, version, "basisniveau.js"));
    await cp(feed, join(folder, version, "midden-nederland.json"));
  }
  await mkdir(join(folder, "tegel/training"), { recursive: true });
  await mkdir(join(folder, "oembed"));
  await cp("src/site/overview.png", join(folder, "tegel/training.png"));
  const title = "Terugkerende training";
  const oembed = `${url}/oembed/training.json`;
  const address = `${url}/tegel/training/`;
  await writeFile(
    join(folder, "tegel/training/index.html"),
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title>
    <link rel="alternate" type="application/json+oembed" href="${oembed}">
    <script type="module" src="${url}/v0/basisniveau.js"></script></head><body><main>
    <basisniveau-indicator indicator="training">32% van de gemeenten heeft training</basisniveau-indicator></main></body></html>`,
  );
  await writeFile(
    join(folder, "oembed/training.json"),
    JSON.stringify({
      type: "rich",
      version: "1.0",
      title,
      html: `<iframe src="${address}" title="${title}" width="600" height="240" loading="lazy"></iframe>`,
      width: 600,
      height: 240,
    }),
  );
}
