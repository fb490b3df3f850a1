import { extname } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { contentType, startServer } from "../server.js";

/** A web server with its files in memory. */
export interface Site {
  /** Without a trailing slash. */
  url: string;
  /** Serves a file from now on, with the best compression. */
  put: (path: string, content: string | Buffer) => void;
  /** From now on delays responses to requests for scripts by so many milliseconds. */
  delay: (milliseconds: number) => void;
  stop: () => Promise<void>;
}

/**
 * Starts a local server that responds as a well-configured one does: precompressed, cached for five
 * minutes.
 */
export async function serve(): Promise<Site> {
  const files = new Map<string, Buffer>();
  let lateness = 0;
  const { url, stop } = await startServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://any");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const body = files.get(path);
    const acceptsBrotli = /\bbr\b/.test(String(request.headers["accept-encoding"]));
    const answer = () => {
      if (path === "/favicon.ico") {
        response.writeHead(204).end();
        return;
      }
      if (!body || !acceptsBrotli) {
        response.writeHead(body ? 406 : 404).end();
        return;
      }
      response
        .writeHead(200, {
          "Content-Type": contentType(path),
          "Content-Encoding": "br",
          "Content-Length": body.length,
          "Cache-Control": "max-age=300",
        })
        .end(body);
    };
    if (lateness > 0 && extname(path) === ".js") {
      setTimeout(answer, lateness);
    } else {
      answer();
    }
  });
  return {
    url,
    put: (path, content) => {
      files.set(path, brotliCompressSync(content));
    },
    delay: (milliseconds) => {
      lateness = milliseconds;
    },
    stop,
  };
}
