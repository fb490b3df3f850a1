import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** Path of nginx, or undefined. */
export function findNginx(): string | undefined {
  return [
    process.env["NGINX_PATH"],
    "/usr/sbin/nginx",
    "/usr/local/sbin/nginx",
    "/usr/local/bin/nginx",
    "/opt/homebrew/bin/nginx",
  ].find((path) => path && existsSync(path));
}

/**
 * Starts nginx for a site with common rules of its own, which includes a settings file. Gives a
 * function that stops it.
 */
export async function startNginx(
  port: number,
  root: string,
  settings: string,
): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "nginx-"));
  const path = join(folder, "site.conf");
  await writeFile(path, site({ port, root, settings, folder }));
  const nginx = spawn(findNginx() ?? "nginx", ["-p", folder, "-e", "stderr", "-c", path], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaints = "";
  nginx.stderr.on("data", (data: Buffer) => (complaints += data.toString()));
  const ended = new Promise<void>((resolve) => {
    nginx.on("close", () => resolve());
    nginx.on("error", ({ message }) => {
      complaints += message;
      resolve();
    });
  });
  const stop = async () => {
    nginx.kill();
    await ended;
    await rm(folder, { recursive: true });
  };
  for (let tries = 0; tries < 6000 && nginx.exitCode === null; tries++) {
    if (await isListening(port)) {
      return stop;
    }
    await delay(50);
  }
  await stop();
  throw new Error(`nginx doesn't start: ${complaints}`);
}

interface Site {
  port: number;
  root: string;
  settings: string;
  folder: string;
}

/**
 * One process that writes nothing outside its folder. Its site-wide rules would break embedding if
 * they applied.
 */
function site({ port, root, settings, folder }: Site): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path "${folder}/${name}";`)
    .join(" ");
  return `daemon off;
master_process off;
pid "${folder}/pid";
error_log stderr;
events {}
http {
  access_log off;
  default_type application/octet-stream;
  ${temporary}
  server {
    listen 127.0.0.1:${String(port)};
    root "${root}";
    add_header X-Frame-Options DENY always;
    location ~* \\.(css|html|js|json|png|svg)$ {
      expires max;
    }
    include "${settings}";
  }
}
`;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.end());
  });
}
