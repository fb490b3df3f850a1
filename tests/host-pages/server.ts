import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, type Socket } from "node:net";
import { contentType } from "../server.js";

/** What the server does with a request. It may well misbehave. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

export type Headers = Record<string, string>;

/** Answers with a body, as JSON unless told otherwise. */
export function answer(
  body: string | Uint8Array,
  { status = 200, headers = {} }: { status?: number; headers?: Headers } = {},
): Answer {
  return (_, response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(body);
  };
}

/** Answers with something as JSON. */
export function answerJson(value: unknown, headers: Headers = {}): Answer {
  return answer(JSON.stringify(value), { headers });
}

/** Answers with nothing but a status. */
export function answerStatus(status: number, headers: Headers = {}): Answer {
  return answer("", { status, headers });
}

/** Answers each request otherwise, the last one for good. */
export function inTurn(...answers: Answer[]): Answer {
  let index = 0;
  return (request, response) => answers[Math.min(index++, answers.length - 1)]?.(request, response);
}

/** Writes to the bare socket, below HTTP. */
export function onSocket(write: (socket: Socket) => void): Answer {
  return ({ socket }) => {
    write(socket);
  };
}

/**
 * What a test has the server answer, beside the files that it serves. It keeps its sockets itself, which answers write to below
 * HTTP: `startServer` knows of requests alone.
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
      // A browser that leaves is no fault of the server.
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

  /** The same server by another name: to a browser another origin. */
  get otherOrigin(): string {
    return `http://localhost:${String(this.#port)}`;
  }

  get #port(): number {
    const { port } = this.#server.address() as AddressInfo;
    return port;
  }

  /** Has a path answered, by a new one if none is given. Gives that path. */
  answer(answer: Answer, path = this.newPath()): string {
    this.#answers.set(path, answer);
    return path;
  }

  /** A path of a feed that nobody used before. */
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
      // The folder that a webmaster copies, and the libraries that other people's pages bring.
      const file = path
        .replace(/^\/basisniveau\//, "dist/")
        .replace(/^\/libraries\//, "node_modules/");
      const content = await readFile(file);
      // Scripts come as many servers send them: without their encoding.
      const type = file.endsWith(".js") ? "text/javascript" : contentType(file);
      response.writeHead(200, { "Content-Type": type, "Access-Control-Allow-Origin": "*" });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }
}
