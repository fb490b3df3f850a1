import { execFile, execFileSync } from "node:child_process";
import { renameSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { folders } from "./apps.js";

const run = promisify(execFile);

const apps = "tests/frameworks/apps";

/**
 * Packs the package as `npm publish` does, installs it in each app as npm does, and builds that.
 * Playwright runs it before the tests.
 */
export default async function installApps(): Promise<void> {
  const options = ["--silent", "--pack-destination", apps];
  const name = execFileSync("npm", ["pack", ...options], { encoding: "utf8" }).trim();
  // The name that the apps' package.json and lock files have, which doesn't change with the version.
  renameSync(join(apps, name), join(apps, "basisniveau-widgets.tgz"));
  const left = [...folders];
  await Promise.all(
    [1, 2].map(async () => {
      for (let folder = left.shift(); folder; folder = left.shift()) {
        await installApp(join(apps, folder));
      }
    }),
  );
}

async function installApp(folder: string): Promise<void> {
  await run("npm", ["ci", "--prefix", folder, "--no-audit", "--loglevel", "error"]);
  await run("npm", ["run", "build", "--prefix", folder, "--if-present"], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
}
