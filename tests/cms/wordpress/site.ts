import { execFile, execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { freePort } from "../../server.js";
import { type PhpSite, servePhp } from "../php.js";
import { installWordpress, themeFolder, wordpressFolder } from "./install.js";

const here = "tests/cms/wordpress";
const sqliteZip = "tests/cms/node_modules/@wp-playground/cli/sqlite-database-integration.zip";

/** Password of every user of the site. */
export const password = "een wachtwoord voor de tests";

/** A WordPress site in a temporary folder, with a user of each role, while the tests run. */
export class Site {
  readonly origin: string;
  readonly #folder: string;
  readonly #php: PhpSite;

  private constructor(folder: string, php: PhpSite) {
    this.origin = php.url;
    this.#folder = folder;
    this.#php = php;
  }

  static async start(): Promise<Site> {
    installWordpress();
    const folder = await mkdtemp(join(tmpdir(), "wordpress-"));
    await fill(folder);
    const port = await freePort();
    execFileSync("php", ["setup.php", `http://127.0.0.1:${String(port)}`, password], {
      cwd: folder,
    });
    // Several workers: pages load in parallel, and WordPress makes requests to itself.
    return new Site(folder, await servePhp(port, folder, { env: { PHP_CLI_SERVER_WORKERS: "4" } }));
  }

  async stop(): Promise<void> {
    await this.#php.stop();
    await rm(this.#folder, { recursive: true, maxRetries: 5 });
  }

  /** Runs PHP code within the site, as its owner could. */
  run(code: string): string {
    return execFileSync("php", ["-r", `require "wp-load.php"; ${code}`], {
      cwd: this.#folder,
      encoding: "utf8",
    });
  }

  /** The same, while servers of the test go on answering. */
  async runAside(code: string): Promise<string> {
    const { stdout } = await promisify(execFile)("php", ["-r", `require "wp-load.php"; ${code}`], {
      cwd: this.#folder,
    });
    return stdout;
  }

  /** Stores a setting, bypassing the form that validates it. */
  store(option: string, value: string): void {
    this.run(`update_option( "${option}", "${value}" );`);
  }

  /**
   * PHP errors and warnings in our files. Not the lines of a stack trace: SQLite writes one where two
   * visits store something at the same moment.
   */
  async complaints(): Promise<string[]> {
    const log = await readFile(join(this.#folder, "wp-content/debug.log"), "utf8").catch(() => "");
    return log.split("\n").filter((line) => /\bPHP \w+.*plugins\/basisniveau\//.test(line));
  }
}

/**
 * Copies Debian's files, with links dereferenced, and configures SQLite instead of a database
 * server.
 */
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
  // In WordPress before 6.2 a parent class reads this property, which it can't if it is private.
  const database = join(target, "wp-includes/sqlite/class-wp-sqlite-db.php");
  const code = await readFile(database, "utf8");
  await writeFile(database, code.replace("private $allow_unsafe", "protected $allow_unsafe"));
  const dropIn = await readFile(join(target, "db.copy"), "utf8");
  await writeFile(
    join(content, "db.php"),
    dropIn.replaceAll("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", target),
  );
}
