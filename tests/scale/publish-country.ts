/*
 * `npm run scale:publish`: publishes a country, 342 feeds of seven figures in three languages, and
 * says what that takes. First into an empty folder, then once more without a change, then with one
 * feed changed. `-- --feeds 20` takes fewer feeds, `--surveys 3` feeds of several surveys. Needs a
 * build.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import type { Feed } from "../../src/feed/schema.js";
import { exact, table } from "./amount.js";
import { allMunicipalities, feedOf, written } from "../feeds/sized.js";

const languages = ["nl", "en", "fy"];

/** What a process used, as its resourceUsage tells: microseconds of both processors, and KiB. */
interface Usage {
  userCPUTime: number;
  systemCPUTime: number;
  maxRSS: number;
}

const { values } = parseArgs({
  options: {
    feeds: { type: "string", default: String(allMunicipalities) },
    surveys: { type: "string", default: "1" },
  },
});
const count = Number(values.feeds);
const surveys = Number(values.surveys);
const scratch = mkdtempSync(join(tmpdir(), "basisniveau-country-"));
const feeds = join(scratch, "feeds");
const out = join(scratch, "uit");

try {
  mkdirSync(feeds);
  for (let number = 1; number <= count; number++) {
    writeFileSync(feedPath(number), written(feedOfRegion(number)));
  }
  const rows = [["de eerste keer", ...publish()]];
  rows.push(["nog een keer, er is niets veranderd", ...publish()]);
  writeFileSync(feedPath(1), written(feedOfRegion(1, 0.999)));
  rows.push(["nog een keer, één bestand is veranderd", ...publish()]);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  process.stdout.write(
    `${exact(count)} feeds, ${exact(files.length)} bestanden\n\n${table(
      ["Publiceren", "Rekentijd", "Systeemtijd", "Verstreken", "Geheugen"],
      rows,
    )}\n`,
  );
} finally {
  rmSync(scratch, { recursive: true });
}

function feedPath(number: number): string {
  return join(feeds, `regio-${String(number).padStart(3, "0")}.json`);
}

/** The text is the published one, whatever the language. */
function feedOfRegion(number: number, seed = number / (count + 1)): Feed {
  const feed = feedOf({ region: `Regio ${String(number)}`, surveys, municipalities: 30, seed });
  return { ...feed, language: languages[number % languages.length] ?? "nl" };
}

/** What publishing all feeds takes. */
function publish(): string[] {
  const usagePath = join(scratch, "usage.json");
  const started = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [
      ...["--import", new URL("./write-usage.js", import.meta.url).href],
      ...["npm/publish/command.js", "publish", "--url", "https://cijfers.example.nl"],
      ...Array.from({ length: count }, (_, index) => ["--feed", feedPath(index + 1)]).flat(),
      ...["--out", out],
    ],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, USAGE_PATH: usagePath } },
  );
  if (status !== 0) {
    throw new Error("publishing failed: run npm run build first");
  }
  const elapsed = (performance.now() - started) / 1000;
  const usage = JSON.parse(readFileSync(usagePath, "utf8")) as Usage;
  return [
    `${exact(Math.round(usage.userCPUTime / 1e6))} s`,
    `${exact(Math.round(usage.systemCPUTime / 1e6))} s`,
    `${exact(Math.round(elapsed))} s`,
    `${exact(Math.round((usage.maxRSS * 1024) / 1e6))} MB`,
  ];
}
