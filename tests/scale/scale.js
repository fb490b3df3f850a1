/*
 * Measures feeds of every size and writes the results into docs/schaal.md, between `gemeten: naam`
 * and `/gemeten` in HTML comments. With --check it writes nothing, and fails where the page
 * differs. Results that depend on the machine or on a build are not checked: reading times, and the
 * published folder.
 */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { spawnSync } from "node:child_process";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { format, resolveConfig } from "prettier";
import { runnerImport } from "vite";

const path = "docs/schaal.md";
const feedPath = "data/midden-nederland.json";
const checks = process.argv.includes("--check");

const load = async (file) => (await runnerImport(`./${file}`, { configFile: false })).module;

const [{ blocksOf, examples }, { feedsOfCountry }, { agree }, { exact, size, table }] =
  await Promise.all(
    ["blocks", "country", "agreement", "amount"].map((name) => load(`tests/scale/${name}.ts`)),
  );

const { budgets } = JSON.parse(await readFile("package.json", "utf8"));
const blocks = await blocksOf(await readFile(feedPath, "utf8"), budgets["dist/basisniveau.js"]);

if (checks) {
  await check();
} else {
  blocks.set("lezen", await readingBlock());
  blocks.set("map", await folderBlock());
  await write();
}

/** The page as it is, and as it would be with the current measurements. */
async function pages() {
  const page = await readFile(path, "utf8");
  let fresh = page;
  for (const [name, text] of blocks) {
    const old = blockIn(fresh, name);
    fresh = fresh.replace(start(name) + old, () => `${start(name)}\n${text}\n\n`);
  }
  return [page, await format(fresh, { ...(await resolveConfig(path)), filepath: path })];
}

async function check() {
  const [page, fresh] = await pages();
  for (const name of blocks.keys()) {
    if (!agree(blockIn(page, name), blockIn(fresh, name))) {
      process.stderr.write(`${path}: ${name} is out of date: run npm run scale, after a build\n`);
      process.exitCode = 1;
    }
  }
}

async function write() {
  const [, fresh] = await pages();
  await writeFile(path, fresh);
  for (const name of blocks.keys()) {
    process.stdout.write(`\n${name}\n${blockIn(fresh, name)}`);
  }
}

function start(name) {
  return `<!-- gemeten: ${name} -->\n`;
}

/** Content of a block of the page. */
function blockIn(page, name) {
  const [, after] = page.split(start(name));
  const [text, end] = after?.split("<!-- /gemeten -->") ?? [];
  if (end === undefined) {
    throw new Error(`${path} has no block ${name}`);
  }
  return text;
}

async function readingBlock() {
  const [{ readFeed }, { readingRatios }] = await Promise.all([
    load("src/feed/read.ts"),
    load("tests/scale/reading.ts"),
  ]);
  const texts = examples.map(([, feed]) => feed());
  const ratios = readingRatios(texts, readFeed);
  const rows = examples.map(([name], place) => [
    name,
    `${ratios[place].toFixed(ratios[place] < 10 ? 1 : 0)} ×`.replace(".", ","),
  ]);
  return [
    `Gemeten met Node ${process.versions.node}.`,
    "",
    table(["Feed", "Tijd om te lezen"], rows),
  ].join("\n");
}

/** The published folder of one feed, and the size of the script in it. */
async function folderBlock() {
  const place = await mkdtemp(join(tmpdir(), "basisniveau-scale-"));
  try {
    const folder = join(place, "map");
    const args = [
      "publish",
      "--feed",
      feedPath,
      "--url",
      "https://cijfers.example.nl",
      "--out",
      folder,
    ];
    const { status } = spawnSync(process.execPath, ["npm/publish/command.js", ...args], {
      stdio: "inherit",
    });
    if (status !== 0) {
      throw new Error("publishing failed: run npm run build first");
    }
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) =>
      file.isFile(),
    );
    const sizes = await Promise.all(
      files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
    );
    const bytes = sizes.reduce((sum, each) => sum + each, 0);
    const script = await readFile(join(folder, "basisniveau.js"));
    return table(
      ["Wat", "Hoeveel"],
      [
        ["bestanden in de map van één regio in één taal", exact(files.length)],
        ["die bestanden samen", size(bytes)],
        [
          `bestanden in ${exact(feedsOfCountry)} van die mappen`,
          exact(feedsOfCountry * files.length),
        ],
        ["die bestanden samen", size(feedsOfCountry * bytes)],
        ["het script, zonder inpakken", size(script.length)],
        [
          "het script, gzip 1 (zoals `nginx.conf` het inpakt)",
          size(gzipSync(script, { level: 1 }).length),
        ],
        ["het script, gzip 9", size(gzipSync(script, { level: 9 }).length)],
        ["het script, brotli 11", size(brotliCompressSync(script).length)],
      ],
    );
  } finally {
    await rm(place, { recursive: true });
  }
}
