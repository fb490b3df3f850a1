import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetData } from "write-excel-file/node";
import { percentageCell, xlsx, xlsxOf } from "./spreadsheets.js";

/*
 * `basisniveau import`, as a publisher runs it.
 */

const realFeed = "data/midden-nederland.json";
const newSurvey = ["--survey", "2023-03", "--respondents", "31", "--population", "39"];

const cells: SheetData = [
  ["Onderwerp", "Ja", "Antwoorden", "Percentage", "Toelichting"],
  ["Terugkerende training", 21, 28, null, null],
  ["contactpersoon", null, null, percentageCell(0.82), "Ook via de regio"],
  ["Totaal", 21, 28, null, null],
];

let scratch: string;
let spreadsheet: string;
let feed: string;

test.beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), "import-"));
  spreadsheet = join(scratch, "peiling.xlsx");
  feed = join(scratch, "feed.json");
  writeFileSync(spreadsheet, await xlsx(cells));
  writeFileSync(feed, readFileSync(realFeed));
});

test.afterEach(() => {
  rmSync(scratch, { recursive: true });
});

function run(...args: string[]) {
  const command = ["npm/publish/command.js", "import", ...args];
  const { status, stdout, stderr } = spawnSync("node", command, { encoding: "utf8" });
  return { status, stdout: stdout.split("\n"), stderr: stderr.split("\n") };
}

/** Lines of a file that another doesn't have, without the spaces before them. */
function linesOnlyIn(path: string, other: string): string[] {
  const lines = new Set(readFileSync(other, "utf8").split("\n"));
  const those = readFileSync(path, "utf8").split("\n");
  return those.filter((line) => !lines.has(line)).map((line) => line.trim());
}

/** Runs a command that has to fail with that line, and to write nothing. */
function expectRefusal(line: string | RegExp, ...args: string[]) {
  const before = readdirSync(scratch);
  const { status, stdout, stderr } = run(...args);
  expect(stderr).toContainEqual(typeof line === "string" ? line : expect.stringMatching(line));
  expect(status).toBe(1);
  expect(stdout).toEqual([""]);
  expect(readFileSync(feed, "utf8")).toBe(readFileSync(realFeed, "utf8"));
  expect(readdirSync(scratch)).toEqual(before);
}

test("adds a survey, tells what it converted, and changes no other line", () => {
  const { status, stdout, stderr } = run(spreadsheet, "--feed", feed, ...newSurvey);
  expect({ status, stderr }).toEqual({ status: 0, stderr: [""] });
  expect(stdout).toEqual(
    expect.arrayContaining([
      `${spreadsheet}, B2: 21 van de 28 is 75%.`,
      `${spreadsheet}, D3: 0,82 in een percentagecel is gelezen als 82%.`,
      `${spreadsheet}, A4: de rij met het totaal is overgeslagen.`,
      expect.stringMatching(/^Let op: .*er is geen cijfer voor "soorten"/),
      `2 cijfers staan in ${feed}, bij de peiling 2023-03.`,
    ]),
  );
  expect(linesOnlyIn(realFeed, feed)).toEqual([]);
  expect(linesOnlyIn(feed, realFeed)).toEqual([
    '"id": "2023-03",',
    '"period": "2023-03",',
    '"response": { "percentage": 79, "respondents": 31, "population": 39 },',
    '"contactpersoon": { "percentage": 82, "note": ["Ook via de regio"] },',
    '"training": { "percentage": 75, "count": 21, "base": 28 }',
  ]);
});

test("corrects a survey that is there, in another file if asked", () => {
  const out = join(scratch, "nieuw.json");
  const { status } = run(spreadsheet, "--feed", feed, "--survey", "2022-02", "--out", out);
  expect(status).toBe(0);
  expect(readFileSync(feed, "utf8")).toBe(readFileSync(realFeed, "utf8"));
  expect(linesOnlyIn(out, feed)).toEqual([
    '"contactpersoon": { "percentage": 82, "note": ["Ook via de regio"] },',
    '"training": { "percentage": 75, "count": 21, "base": 28 },',
  ]);
});

test("changes the file that a link leads to, and leaves its permissions as they are", () => {
  const link = join(scratch, "link.json");
  symlinkSync(feed, link);
  chmodSync(feed, 0o664);
  expect(run(spreadsheet, "--feed", link, ...newSurvey).status).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(statSync(feed).mode & 0o777).toBe(0o664);
  expect(readFileSync(feed, "utf8")).toContain('"2023-03"');
  expect(readdirSync(scratch).sort()).toEqual(["feed.json", "link.json", "peiling.xlsx"]);
});

test("gives a feed that is valid", () => {
  run(spreadsheet, "--feed", feed, ...newSurvey);
  const command = ["npm/publish/command.js", "validate", feed];
  expect(spawnSync("node", command, { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
});

test("reads a text file, and names its lines", () => {
  const csv = join(scratch, "peiling.csv");
  writeFileSync(csv, "Peiling\r\n\r\nindicator;percentage\r\ntraining;60,7\r\n");
  const { stdout } = run(csv, "--feed", feed, ...newSurvey);
  expect(stdout).toContain(`${csv}, B4 (regel 4): '60,7' is afgerond op 61%.`);
});

test("reads the sheet that is asked for", async () => {
  writeFileSync(spreadsheet, await xlsxOf({ Eerst: cells, Later: cells }));
  expectRefusal(
    /: op meer bladen staan cijfers: Eerst en Later\./,
    spreadsheet,
    "--feed",
    feed,
    ...newSurvey,
  );
  const { status } = run(spreadsheet, "--feed", feed, ...newSurvey, "--sheet", "Later");
  expect(status).toBe(0);
});

test.describe("refuses, and writes nothing:", () => {
  test("a row that it doesn't know", async () => {
    writeFileSync(spreadsheet, await xlsx([...cells, ["fietsen", 1, 2]]));
    expectRefusal(
      `${spreadsheet}, A5: geen onderwerp heet 'fietsen'. Deze rij is niet gelezen.`,
      ...[spreadsheet, "--feed", feed, ...newSurvey],
    );
  });

  test("figures with which the feed isn't valid", async () => {
    writeFileSync(
      spreadsheet,
      await xlsx([
        ["id", "ja", "antwoorden"],
        ["training", 21, 32],
      ]),
    );
    expectRefusal(
      /surveys\[2023-03\]\.figures\.training\.base: hier staat 32, maar er deden 31 gemeenten mee/,
      ...[spreadsheet, "--feed", feed, ...newSurvey],
    );
  });

  test("a spreadsheet that isn't one, or isn't there", () => {
    expectRefusal(
      "README.md: er is geen rij met koppen. Zet boven de cijfers bijvoorbeeld: indicator, ja, antwoorden.",
      ...["README.md", "--feed", feed, ...newSurvey],
    );
    const absent = join(scratch, "weg.xlsx");
    expectRefusal(
      `${absent}: dit bestand of deze map is er niet.`,
      ...[absent, "--feed", feed, ...newSurvey],
    );
  });

  test("a spreadsheet without figures", async () => {
    writeFileSync(spreadsheet, await xlsx([["indicator", "percentage"]]));
    expectRefusal(
      `${spreadsheet}: er staan geen cijfers in.`,
      ...[spreadsheet, "--feed", feed, ...newSurvey],
    );
  });

  test("a new survey of which the response isn't known, or can't be", () => {
    const args = [spreadsheet, "--feed", feed, "--survey", "2023-03"];
    expectRefusal(
      "--survey 2023-03 is een nieuwe peiling: --respondents en --population ontbreken.",
      ...args,
    );
    expectRefusal("--population ontbreekt.", ...args, "--respondents", "31");
    expectRefusal(
      "--respondents 40: er zijn 39 gemeenten (population).",
      ...[...args, "--respondents", "40", "--population", "39"],
    );
    expectRefusal(
      "--respondents veel: schrijf een aantal gemeenten.",
      ...[...args, "--respondents", "veel", "--population", "39"],
    );
  });

  test("a survey that is no month or year", () => {
    expectRefusal(
      "--survey maart: schrijf de maand of het jaar van de peiling: 2023-03.",
      ...[spreadsheet, "--feed", feed, "--survey", "maart"],
    );
  });

  test("a command without a feed, a survey or a file", () => {
    expectRefusal("--feed ontbreekt.", spreadsheet);
    expectRefusal("--survey ontbreekt.", spreadsheet);
    expectRefusal(/^Gebruik:/);
  });
});
