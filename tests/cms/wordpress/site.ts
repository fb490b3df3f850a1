import { execFileSync, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { unzipSync } from "fflate";
import { installWordpress, themeFolder, wordpressFolder } from "./install.js";

const here = "tests/cms/wordpress";
const sqliteZip = "tests/cms/node_modules/@wp-playground/cli/sqlite-database-integration.zip";

/** Of every user of the site. */
export const password = "een wachtwoord voor de tests";

/** A WordPress of its own in a temporary folder, with a user of each role, for as long as the tests run. */
export class Site {
  readonly origin: string;
  readonly #folder: string;
  readonly #stop: () => void;

  private constructor(origin: string, folder: string, stop: () => void) {
    this.origin = origin;
    this.#folder = folder;
    this.#stop = stop;
  }

  static async start(): Promise<Site> {
    installWordpress();
    const folder = await mkdtemp(join(tmpdir(), "wordpress-"));
    await fill(folder);
    const address = `127.0.0.1:${String(await freePort())}`;
    const origin = `http://${address}`;
    execFileSync("php", ["setup.php", origin, password], { cwd: folder });
    // Several at once: WordPress asks itself things, and pages hold frames.
    const php = spawn("php", ["-d", "upload_max_filesize=16M", "-S", address, "-t", folder], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: "4" },
      stdio: "ignore",
      detached: true,
    });
    const site = new Site(origin, folder, () => {
      // The workers too, which are in its group.
      if (php.pid !== undefined && php.exitCode === null) {
        process.kill(-php.pid);
      }
    });
    await site.#answers();
    return site;
  }

  async stop(): Promise<void> {
    this.#stop();
    await rm(this.#folder, { recursive: true, maxRetries: 5 });
  }

  /** Runs PHP that knows the site, as its owner could. */
  run(code: string): string {
    return execFileSync("php", ["-r", `require "wp-load.php"; ${code}`], {
      cwd: this.#folder,
      encoding: "utf8",
    });
  }

  /** Stores a setting past the form that checks it. */
  store(option: string, value: string): void {
    this.run(`update_option( "${option}", "${value}" );`);
  }

  /** What PHP complained of in files of ours. */
  async complaints(): Promise<string[]> {
    const log = await readFile(join(this.#folder, "wp-content/debug.log"), "utf8").catch(() => "");
    return log.split("\n").filter((line) => line.includes("plugins/basisniveau/"));
  }

  async #answers(): Promise<void> {
    const end = Date.now() + 20_000;
    for (;;) {
      const response = await fetch(`${this.origin}/wp-login.php`).catch(() => undefined);
      if (response?.ok) {
        return;
      }
      if (Date.now() > end) {
        throw new Error(`WordPress doesn't answer: ${String(response?.status)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Debian's files, where links are files too, on SQLite in place of a database server. */
async function fill(folder: string): Promise<void> {
  const content = join(folder, "wp-content");
  await cp(wordpressFolder, folder, {
    recursive: true,
    dereference: true,
    filter: (source) => !source.startsWith(join(wordpressFolder, "wp-content")),
  });
  await cp(themeFolder, join(content, "themes", basename(themeFolder)), {
    recursive: true,
    dereference: true,
  });
  await mkdir(join(content, "mu-plugins"), { recursive: true });
  await mkdir(join(content, "plugins"));
  await cp(join(here, "loopback.php"), join(content, "mu-plugins/loopback.php"));
  await cp(join(here, "wp-config.php"), join(folder, "wp-config.php"));
  await cp(join(here, "setup.php"), join(folder, "setup.php"));
  await unpackSqlite(content);
}

async function unpackSqlite(content: string): Promise<void> {
  const target = join(content, "mu-plugins/sqlite-database-integration");
  const files = Object.entries(unzipSync(await readFile(sqliteZip)));
  for (const [path, bytes] of files) {
    if (!path.endsWith("/")) {
      const file = join(target, path.replace(/^[^/]*\//, ""));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
  }
  // WordPress before 6.2 reads this of its database by a method that may not see what is private elsewhere.
  const database = join(target, "wp-includes/sqlite/class-wp-sqlite-db.php");
  const code = await readFile(database, "utf8");
  await writeFile(database, code.replace("private $allow_unsafe", "protected $allow_unsafe"));
  const dropIn = await readFile(join(target, "db.copy"), "utf8");
  await writeFile(
    join(content, "db.php"),
    dropIn.replaceAll("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", target),
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") {
    throw new Error("no free port");
  }
  return address.port;
}
