import { execFileSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { findNginx } from "./nginx.js";

/** The script by which Debian determines whether a service may start. */
const startPolicy = "/usr/sbin/policy-rc.d";

/**
 * Installs nginx where it is missing: from Debian, as root. It runs only for the tests, never as a
 * service.
 */
export default function installNginx(): void {
  if (!findNginx() && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    const mayDecide = !existsSync(startPolicy);
    if (mayDecide) {
      writeFileSync(startPolicy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
    }
    try {
      run("apt-get", "--quiet", "update");
      run("apt-get", "--quiet", "install", "--yes", "--no-install-recommends", "nginx-light");
      run("update-rc.d", "nginx", "disable");
    } finally {
      if (mayDecide) {
        rmSync(startPolicy);
      }
    }
  }
  if (!findNginx()) {
    throw new Error("No nginx found. Install it, without starting it, or set NGINX_PATH.");
  }
}

function run(command: string, ...args: string[]): void {
  console.log(`> ${[command, ...args].join(" ")}`);
  execFileSync(command, args, {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: "inherit",
  });
}
