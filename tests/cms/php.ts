import { spawn } from "node:child_process";
import process from "node:process";

/** A site on PHP's built-in server. */
export interface PhpSite {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Serves a folder with PHP's built-in server, optionally with a file that is prepended to each
 * page.
 */
export async function servePhp(
  port: number,
  folder: string,
  { env = {}, before = "" }: { env?: Record<string, string>; before?: string } = {},
): Promise<PhpSite> {
  const url = `http://127.0.0.1:${String(port)}`;
  const options = ["-d", "opcache.enable_cli=1", "-d", `auto_prepend_file=${before}`];
  const args = [...options, "-S", `127.0.0.1:${String(port)}`];
  const server = spawn("php", [...args, "-t", folder], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: "2", ...env },
    stdio: "ignore",
    // In a process group of its own, so that its workers are stopped with it.
    detached: true,
  });
  const end = () => {
    if (server.pid !== undefined && server.exitCode === null) {
      process.kill(-server.pid);
    }
  };
  // Also stops the server when a test fails before it could do so.
  process.once("exit", end);
  const ended = new Promise<void>((resolve) => server.once("exit", resolve));
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (tries > 6000 || server.exitCode !== null) {
      throw new Error("php -S doesn't answer");
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    stop: async () => {
      process.off("exit", end);
      end();
      await ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { redirect: "manual" }).then(
    () => true,
    () => false,
  );
}
