import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, type Socket } from "node:net";
import { contentType } from "../server.js";

/** How the server handles a request, correctly or not. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

export type Headers = Record<string, string>;

/** Answers with a body, as JSON by default. */
export function answer(
  body: string | Uint8Array,
  { status = 200, headers = {} }: { status?: number; headers?: Headers } = {},
): Answer {
  return (_, response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(body);
  };
}

/** Answers with a value as JSON. */
export function answerJson(value: unknown, headers: Headers = {}): Answer {
  return answer(JSON.stringify(value), { headers });
}

/** Answers with a status only. */
export function answerStatus(status: number, headers: Headers = {}): Answer {
  return answer("", { status, headers });
}

/** Answers each request with the next of these, and all further ones with the last. */
export function inTurn(...answers: Answer[]): Answer {
  let index = 0;
  return (request, response) => answers[Math.min(index++, answers.length - 1)]?.(request, response);
}

/** Writes to the raw socket, bypassing HTTP. */
export function onSocket(write: (socket: Socket) => void): Answer {
  return ({ socket }) => {
    write(socket);
  };
}

/**
 * A server of files and of a test's own answers. It doesn't use `startServer`, since answers may
 * write to its raw sockets.
 */
export class HostServer {
  readonly #answers = new Map<string, Answer>();
  readonly #asked = new Map<string, IncomingMessage[]>();
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #number = 0;

  constructor() {
    this.#server = createServer((request, response) => void this.#handle(request, response));
    this.#server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
      // A client that disconnects is no error of the server.
      socket.on("error", () => undefined);
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  async stop(): Promise<void> {
    this.#sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get origin(): string {
    return `http://127.0.0.1:${String(this.#port)}`;
  }

  /** The same server by another host name, which makes it another origin. */
  get otherOrigin(): string {
    return `http://localhost:${String(this.#port)}`;
  }

  get #port(): number {
    const { port } = this.#server.address() as AddressInfo;
    return port;
  }

  /** Adds an answer on a path, by default a new one. Gives that path. */
  answer(answer: Answer, path = this.newPath()): string {
    this.#answers.set(path, answer);
    return path;
  }

  /** A path for a feed that wasn't used before. */
  newPath(): string {
    this.#number += 1;
    return `/feeds/${String(this.#number)}.json`;
  }

  /** The requests for a path, query or not. */
  asked(path: string): IncomingMessage[] {
    return this.#asked.get(path) ?? [];
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = "/"] = (request.url ?? "/").split("?");
    this.#asked.set(path, [...this.asked(path), request]);
    const answer = this.#answers.get(path);
    if (answer) {
      answer(request, response);
      return;
    }
    try {
      // The folder that a webmaster copies, and the libraries of the host pages.
      const file = path
        .replace(/^\/basisniveau\//, "dist/")
        .replace(/^\/libraries\//, "node_modules/");
      const content = await readFile(file);
      // Scripts without a charset, as many servers send them.
      const type = file.endsWith(".js") ? "text/javascript" : contentType(file);
      response.writeHead(200, { "Content-Type": type, "Access-Control-Allow-Origin": "*" });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }
}
