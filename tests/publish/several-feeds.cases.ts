import { expect, test } from "@playwright/test";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { progressOn } from "../../src/publish/progress.js";

/*
 * Many feeds in one go: all or nothing, one command at a time, and progress for who looks on.
 */

const command = "npm/publish/command.js";
const names = ["een", "twee", "drie"];

let scratch: string;
let out: string;

test.beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "several-"));
  out = join(scratch, "uit");
  writeFeeds("Regio");
});

test.afterEach(() => {
  rmSync(scratch, { recursive: true });
});

function writeFeeds(title: string): void {
  const feed = JSON.parse(readFileSync("data/midden-nederland.json", "utf8")) as object;
  for (const name of names) {
    writeFileSync(join(scratch, `${name}.json`), JSON.stringify({ ...feed, title }));
  }
}

function argumentsFor(folder: string): string[] {
  return [
    ...[command, "publish", "--out", folder],
    ...names.flatMap((name) => ["--feed", join(scratch, `${name}.json`)]),
  ];
}

function publish() {
  const { status, stderr } = spawnSync("node", argumentsFor(out), { encoding: "utf8" });
  return { status, stderr };
}

function titles(): string[] {
  return names.map((name) => {
    const text = readFileSync(join(out, name, "midden-nederland.json"), "utf8");
    return (JSON.parse(text) as { title: string }).title;
  });
}

/** Makes a file that says that this test is at work on a folder. */
function hold(folder: string): string {
  const path = `${folder}.basisniveau-bezig`;
  writeFileSync(path, `${hostname()} ${String(process.pid)}`);
  return path;
}

test("the second of two commands for one folder stops with one line, and writes nothing", () => {
  const path = hold(out);
  const { status, stderr } = publish();
  expect(status).toBe(1);
  expect(stderr).toBe(
    `${path}: deze map wordt al gemaakt door een andere opdracht. Wacht tot die klaar is. Loopt er geen? Gooi dit bestand dan weg.\n`,
  );
  expect(existsSync(out)).toBe(false);
});

test("several commands at once leave whole folders and nothing else", async () => {
  test.slow();
  const ended = Array.from({ length: 3 }, () => {
    const child = spawn("node", argumentsFor(out));
    let told = "";
    child.stderr.on("data", (text: Buffer) => (told += text.toString()));
    return new Promise<[number | null, string]>((resolve) =>
      child.on("close", (code) => {
        resolve([code, told]);
      }),
    );
  });
  const results = await Promise.all(ended);
  expect(results.map(([code]) => code)).toContain(0);
  for (const [code, told] of results) {
    expect(told).toMatch(
      code === 0 ? /^$/ : /^[^\n]* wordt al gemaakt door een andere opdracht\.[^\n]*\n$/,
    );
  }
  expect(readdirSync(out).sort()).toEqual(["drie", "een", "index.html", "twee"]);
  expect(readdirSync(scratch).sort()).toEqual(["drie.json", "een.json", "twee.json", "uit"]);
  for (const name of names) {
    const { files } = JSON.parse(readFileSync(join(out, name, "basisniveau-map.json"), "utf8")) as {
      files: string[];
    };
    expect(files.filter((file) => !existsSync(join(out, name, file)))).toEqual([]);
  }
});

test("no folder is replaced where one of them can't be", () => {
  expect(publish()).toEqual({ status: 0, stderr: "" });
  writeFeeds("Anders");
  const path = hold(join(out, "drie"));
  expect(publish()).toMatchObject({ status: 1 });
  expect(titles()).toEqual(["Regio", "Regio", "Regio"]);
  expect(readdirSync(out).filter((name) => name.includes("basisniveau-"))).toEqual([
    "drie.basisniveau-bezig",
  ]);
  rmSync(path);
  expect(publish()).toEqual({ status: 0, stderr: "" });
  expect(titles()).toEqual(["Anders", "Anders", "Anders"]);
});

test("a lock of a process that is gone is taken over", () => {
  writeFileSync(`${out}.basisniveau-bezig`, `${hostname()} 999999999`);
  expect(publish()).toEqual({ status: 0, stderr: "" });
  expect(readdirSync(scratch).sort()).toEqual(["drie.json", "een.json", "twee.json", "uit"]);
});

test("a terminal shows on one line how far it is, and a log nothing", () => {
  const shown = (isTTY: boolean, all: number) => {
    let text = "";
    const progress = progressOn({
      isTTY,
      write: (more: string | Uint8Array) => {
        text += String(more);
        return true;
      },
    });
    for (let ready = 1; ready <= all; ready++) {
      progress(ready, all);
    }
    return text;
  };
  expect(shown(true, 3)).toBe(
    "\r\u001b[K1 van 3 mappen klaar\r\u001b[K2 van 3 mappen klaar\r\u001b[K",
  );
  expect(shown(true, 1)).toBe("");
  expect(shown(false, 3)).toBe("");
});
