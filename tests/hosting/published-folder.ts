import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { freePort } from "../server.js";
import { startNginx } from "./nginx.js";

const command = "npm/publish/command.js";

/** The feed that is published unless a test says otherwise. */
export const realFeed = "data/midden-nederland.json";

/** Runs the command `basisniveau`, and gives what it prints. */
export function basisniveau(...args: string[]): string {
  return execFileSync("node", [command, ...args], { encoding: "utf8" });
}

/** A published folder, behind an nginx with the settings in it. */
export class PublishedFolder {
  private constructor(
    /** Address of the folder on the web, without a trailing slash. */
    readonly url: string,
    /** Path of the folder on this machine. */
    readonly folder: string,
    readonly stop: () => Promise<void>,
  ) {}

  /** Publishes the real feed. The path of the address is `""`, or starts with a slash. */
  static async start(path: string): Promise<PublishedFolder> {
    const parent = await mkdtemp(join(tmpdir(), "published-"));
    const root = join(parent, "site");
    const folder = join(root, path);
    const port = await freePort();
    const url = `http://127.0.0.1:${String(port)}${encodeURI(path)}`;
    publish(realFeed, url, folder);
    const stopNginx = await startNginx(port, root, `${folder}.nginx.conf`);
    return new PublishedFolder(url, folder, async () => {
      await stopNginx();
      await rm(parent, { recursive: true });
    });
  }

  /** Publishes again, while the folder is being served. */
  publishAgain(feed: string): void {
    publish(feed, this.url, this.folder);
  }

  get origin(): string {
    return new URL(this.url).origin;
  }

  /** Every file in the folder, as a path for a URL. */
  async paths(): Promise<string[]> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        relative(this.folder, join(entry.parentPath, entry.name)).split(sep).join("/"),
      );
  }

  /** Requests a file of the folder from nginx. */
  get(path: string, init?: RequestInit): Promise<Response> {
    return fetch(`${this.url}/${path}`, init);
  }
}

function publish(feed: string, url: string, folder: string): void {
  basisniveau("publish", "--feed", feed, "--url", url, "--out", folder);
}
