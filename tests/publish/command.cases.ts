import { expect, test } from "@playwright/test";
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/*
 * The command `basisniveau`, as a publisher runs it.
 */

const command = "npm/publish/command.js";
const realFeed = "data/midden-nederland.json";
const exampleFeed = "data/voorbeeldregio.json";
const url = "https://cijfers.example.nl/basisniveau";

let scratch: string;

test.beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "publish-"));
});

test.afterEach(() => {
  rmSync(scratch, { recursive: true });
});

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync("node", [command, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

function publish(out: string, feed = realFeed, ...options: string[]) {
  return run("publish", "--feed", feed, "--url", url, "--out", out, ...options);
}

/** Every file of a folder with a hash of its content. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return Object.fromEntries(
    files
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [
        path.slice(folder.length),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ]),
  );
}

/** Names of the folders in a folder, and of the links to folders. */
function foldersIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort();
}

/** Writes the real feed with a change to a file, and gives its path. */
function changedFeed(change: (feed: Record<string, unknown>) => void): string {
  const feed = JSON.parse(readFileSync(realFeed, "utf8")) as Record<string, unknown>;
  change(feed);
  const path = join(scratch, "feed.json");
  writeFileSync(path, JSON.stringify(feed));
  return path;
}

test.describe("publish", () => {
  test("writes no control of a text that could turn the figure beside it", () => {
    const out = join(scratch, "uit");
    const controls = /[\u202a-\u202e\u2066-\u2069]/;
    const feed = changedFeed((feed) => {
      feed["region"] = "Regio\u2069\u202e";
      feed["title"] = "Titel\u2069\u202e";
    });
    expect(publish(out, feed)).toMatchObject({ status: 0, stderr: "" });
    for (const path of ["index.html", "tegel/overzicht.svg", "tegel/overzicht.txt"]) {
      expect(readFileSync(join(out, path), "utf8"), path).not.toMatch(controls);
    }
    expect(readFileSync(join(out, "tegel/overzicht/index.html"), "utf8")).not.toMatch(controls);
    expect(readFileSync(join(out, "oembed/overzicht.json"), "utf8")).not.toMatch(controls);
    const snippet = run("snippet", "overzicht", "--feed", feed, "--url", url, "--way", "html");
    expect(snippet.stdout).toContain("Regio,");
    expect(snippet.stdout).not.toMatch(controls);
    const refused = run("snippet", "x\u202e", "--feed", feed, "--url", url);
    expect(refused.stderr).toContain('id "x" bestaat niet');
  });

  test("writes signs, arrows and other scripts in its pictures", () => {
    const out = join(scratch, "uit");
    const feed = changedFeed((feed) => {
      feed["topic"] = "≥ 5 → Україна, Ελλάδα, Việt";
    });
    const { status, stdout } = publish(out, feed);
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(stdout).not.toContain("plaatje");
    expect(existsSync(join(out, "tegel/training-deel.png"))).toBe(true);
  });

  test("says which characters it can't write, and makes no picture with a box in it", () => {
    const out = join(scratch, "uit");
    const feed = changedFeed((feed) => {
      const [{ indicators }] = feed["themes"] as [{ indicators: { label: string }[] }];
      Object.assign(indicators[0] ?? {}, { label: "Geluk \u{1f340}" });
    });
    const { status, stdout } = publish(out, feed);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'Let op: "Geluk \u{1f340}": in een plaatje kunnen we dit niet schrijven: \u{1f340}. Daarom is er geen plaatje van overzicht, beleid, contactpersoon.',
    );
    for (const suffix of [".png", ".svg", "-deel.png"]) {
      expect(existsSync(join(out, `tegel/contactpersoon${suffix}`))).toBe(false);
      expect(existsSync(join(out, `tegel/training${suffix}`))).toBe(true);
    }
    const page = readFileSync(join(out, "tegel/contactpersoon/index.html"), "utf8");
    expect(page).not.toMatch(/contactpersoon(-deel)?\.(png|svg)/);
    expect(readFileSync(join(out, "oembed/contactpersoon.json"), "utf8")).not.toContain(".png");
    expect(readFileSync(join(out, "index.html"), "utf8")).not.toContain("contactpersoon-deel");
    const strict = publish(join(scratch, "streng"), feed, "--strict");
    expect(strict).toMatchObject({ status: 1, stdout: "" });
    expect(existsSync(join(scratch, "streng"))).toBe(false);
  });

  test("says how many files there are, which is so", () => {
    const out = join(scratch, "uit");
    for (let time = 1; time <= 2; time++) {
      const { stdout } = publish(out);
      expect(stdout).toBe(
        `${String(Object.keys(hashes(out)).length)} bestanden staan in ${out}.\n`,
      );
    }
  });

  test("writes a page, pictures, their text and an oEmbed answer for everything in the feed", () => {
    const out = join(scratch, "uit");
    expect(publish(out)).toMatchObject({ status: 0, stderr: "" });
    const ids = ["overzicht", "contact", "beleid", "zicht", "samen", "training", "partners"];
    for (const id of ids) {
      for (const path of [
        `tegel/${id}/index.html`,
        `tegel/${id}.svg`,
        `tegel/${id}.png`,
        `tegel/${id}-deel.png`,
        `tegel/${id}.txt`,
        `oembed/${id}.json`,
      ]) {
        expect(existsSync(join(out, path)), path).toBe(true);
      }
      expect(readFileSync(join(out, "sitemap.xml"), "utf8")).toContain(`${url}/tegel/${id}/<`);
    }
    expect(readFileSync(join(out, "midden-nederland.json"), "utf8")).toBe(
      readFileSync(realFeed, "utf8"),
    );
  });

  test("puts the style sheet that keeps room for the figures beside every script", () => {
    const out = join(scratch, "uit");
    publish(out, exampleFeed);
    const style = readFileSync(join(out, "basisniveau.css"), "utf8");
    expect(style).toContain("de cijfers van Voorbeeldregio");
    expect(style).toContain('basisniveau-theme[theme="samenwerkingsovereenkomsten"]::before {');
    for (const folder of ["v0", "0.1.0"]) {
      expect(readFileSync(join(out, folder, "basisniveau.css"), "utf8")).toBe(style);
    }
  });

  test("puts the figure, its period and its region in the text of a page and beside its picture", () => {
    const out = join(scratch, "uit");
    publish(out);
    const sentence =
      "32% van de gemeenten heeft terugkerende training voor medewerkers (Basisniveau mensenhandel, Midden-Nederland, februari 2022)";
    const page = readFileSync(join(out, "tegel/training/index.html"), "utf8");
    expect(page).toContain(`<meta name="description" content="${sentence}">`);
    expect(page).toContain(
      "<title>Terugkerende training – Basisniveau mensenhandel, Midden-Nederland, februari 2022</title>",
    );
    expect(readFileSync(join(out, "tegel/training.txt"), "utf8")).toBe(`${sentence}\n`);
  });

  test("gives the same bytes for the same feed, also over what it wrote before", () => {
    const [one, other] = [join(scratch, "een"), join(scratch, "twee")];
    publish(one);
    publish(other);
    const first = hashes(one);
    expect(hashes(other)).toEqual(first);
    publish(one);
    expect(hashes(one)).toEqual(first);
    expect(foldersIn(scratch)).toEqual(["een", "twee"]);
  });

  test("draws every picture without a number that is none", () => {
    const out = join(scratch, "uit");
    publish(out, exampleFeed);
    for (const name of readdirSync(join(out, "tegel")).filter((name) => name.endsWith(".svg"))) {
      expect(readFileSync(join(out, "tegel", name), "utf8"), name).not.toMatch(/NaN|undefined/);
    }
  });

  test("lets no text of the feed become anything but text", () => {
    const evil = "<img src=x onerror=hit()><script>hit()</script>\"'&amp;</title>";
    const feed = changedFeed((data) => {
      data["region"] = evil;
      data["title"] = evil;
      const [theme] = data["themes"] as Record<string, unknown>[];
      Object.assign(theme ?? {}, { title: evil, explanation: [evil, { strong: evil }] });
    });
    const out = join(scratch, "uit");
    expect(publish(out, feed)).toMatchObject({ status: 0 });
    const texts = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter(({ name }) => /(^index\.html|\.svg|sitemap\.xml)$/.test(name))
      .filter(({ parentPath }) => !/(samensteller|bijwerken)$/.test(parentPath))
      .map((file) => readFileSync(join(file.parentPath, file.name), "utf8"));
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      expect(text).not.toMatch(/<img|<script>|onerror=hit\(\)[^&]*>/);
    }
  });

  test("that is broken off at any moment leaves the old folder or the new one, whole", async () => {
    test.slow();
    const out = join(scratch, "uit");
    publish(out);
    const old = hashes(out);
    const started = Date.now();
    publish(join(scratch, "nieuw"), exampleFeed);
    const duration = Date.now() - started;
    const fresh = hashes(join(scratch, "nieuw"));
    for (let moment = 1; moment <= 8; moment++) {
      const child = spawn("node", [
        ...[command, "publish", "--feed", exampleFeed],
        ...["--url", url, "--out", out, "--replace"],
      ]);
      const ended = new Promise((resolve) => child.on("close", resolve));
      await delay((duration * moment) / 8);
      child.kill("SIGKILL");
      await ended;
      expect([old, fresh]).toContainEqual(hashes(out));
    }
    expect(publish(out, exampleFeed, "--replace").status).toBe(0);
    expect(hashes(out)).toEqual(fresh);
    expect(foldersIn(scratch)).toEqual(["nieuw", "uit"]);
  });

  test("takes up a folder that was left between two names", () => {
    const out = join(scratch, "uit");
    publish(out);
    renameSync(out, `${out}.basisniveau-a1B2c3-oud`);
    mkdirSync(`${out}.basisniveau-d4E5f6`);
    writeFileSync(`${out}.basisniveau-bezig`, `${hostname()} 999999999`);
    expect(publish(out).status).toBe(0);
    expect(foldersIn(scratch)).toEqual(["uit"]);
  });

  test("removes what a run left behind that was killed while it cleaned up", () => {
    const out = join(scratch, "uit");
    publish(out);
    mkdirSync(`${out}.basisniveau-a1B2c3-oud/tegel`, { recursive: true });
    writeFileSync(`${out}.basisniveau-a1B2c3-oud/tegel/training.txt`, "");
    expect(publish(out).status).toBe(0);
    expect(foldersIn(scratch)).toEqual(["uit"]);
  });

  test("twice at once leaves one whole folder, and says so to the other", async () => {
    const out = join(scratch, "uit");
    const runs = Array.from({ length: 3 }, () => {
      const child = spawn("node", [
        command,
        "publish",
        "--feed",
        realFeed,
        "--url",
        url,
        "--out",
        out,
      ]);
      return new Promise<number | null>((resolve) => child.on("close", resolve));
    });
    const codes = await Promise.all(runs);
    expect(codes).toContain(0);
    publish(join(scratch, "nieuw"));
    expect(hashes(out)).toEqual(hashes(join(scratch, "nieuw")));
    expect(foldersIn(scratch)).toEqual(["nieuw", "uit"]);
  });

  test("follows a symbolic link, which stays one", () => {
    const out = join(scratch, "uit");
    mkdirSync(join(scratch, "www"));
    symlinkSync(join(scratch, "www"), out);
    expect(publish(out).status).toBe(0);
    expect(publish(out).status).toBe(0);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(existsSync(join(scratch, "www/index.html"))).toBe(true);
    expect(foldersIn(scratch)).toEqual(["uit", "www"]);
    expect(existsSync(join(scratch, "uit.nginx.conf"))).toBe(true);
  });

  test("lets a web server read the folder, as it did before", () => {
    const out = join(scratch, "uit");
    publish(out);
    mkdirSync(join(scratch, "gewoon"));
    expect(statSync(out).mode).toBe(statSync(join(scratch, "gewoon")).mode);
    chmodSync(out, 0o750);
    publish(out);
    expect(statSync(out).mode & 0o777).toBe(0o750);
  });

  test("writes settings for Apache and IIS, with two pages that nobody else frames", () => {
    const out = join(scratch, "uit");
    publish(out);
    const read = (path: string) => readFileSync(join(out, path), "utf8");
    for (const path of [".htaccess", "web.config"]) {
      expect(read(path)).toContain("trusted-types basisniveau");
      expect(read(path)).toContain("nosniff");
    }
    for (const path of ["samensteller/.htaccess", "bijwerken/.htaccess"]) {
      expect(read(path).match(/frame-ancestors 'self'/g), path).toHaveLength(1);
    }
    for (const path of ["web.config", "_headers", "../uit.nginx.conf"]) {
      expect(read(path).match(/frame-ancestors 'self'/g), path).toHaveLength(2);
    }
    expect(read(".htaccess")).not.toContain("frame-ancestors");
    expect(read("0.1.0/.htaccess")).toContain("immutable");
  });

  test("keeps what isn't ours when it may go on nevertheless", () => {
    const out = join(scratch, "uit");
    publish(out);
    writeFileSync(join(out, "tegel/van-mij.txt"), "x");
    expect(publish(out, realFeed, "--replace")).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(out, "tegel/van-mij.txt"), "utf8")).toBe("x");
    // And still knows that it isn't.
    expect(publish(out).stderr).toContain("tegel/van-mij.txt");
  });

  test("makes of several feeds a folder each, and a page that leads to them", () => {
    const out = join(scratch, "uit");
    const english = join(scratch, "en.json");
    const feed = JSON.parse(readFileSync(realFeed, "utf8")) as Record<string, unknown>;
    writeFileSync(english, JSON.stringify({ ...feed, language: "en", title: "Figures <1>" }));
    const both = ["publish", "--feed", realFeed, "--feed", english, "--url", url, "--out", out];
    for (let time = 1; time <= 2; time++) {
      expect(run(...both)).toMatchObject({ status: 0, stderr: "" });
    }
    const index = readFileSync(join(out, "index.html"), "utf8");
    expect(index).toContain('<li lang="nl"><a href="midden-nederland/">');
    expect(index).toContain('<li lang="en"><a href="en/">Figures &lt;1&gt; (Midden-Nederland)</a>');
    const page = readFileSync(join(out, "en/tegel/training/index.html"), "utf8");
    expect(page).toContain(`<link rel="canonical" href="${url}/en/tegel/training/">`);
    expect(existsSync(join(out, "en.nginx.conf"))).toBe(true);
  });

  test("makes wholly English pages of an English feed", () => {
    const out = join(scratch, "uit");
    publish(
      out,
      changedFeed((feed) => (feed["language"] = "en")),
    );
    // The documentation exists in Dutch alone.
    expect(existsSync(join(out, "uitleg"))).toBe(false);
    for (const path of [
      "index.html",
      "tegel/training/index.html",
      "samensteller/index.html",
      "bijwerken/index.html",
    ]) {
      const page = readFileSync(join(out, path), "utf8");
      expect(page, path).toContain('<html lang="en">');
      expect(page, path).toMatch(
        /Figures of Midden-Nederland|Code for your page|Update the figures/,
      );
      expect(page, path).not.toContain('lang="nl"');
    }
  });

  test("writes pages from right to left of such a feed", () => {
    const out = join(scratch, "uit");
    publish(
      out,
      changedFeed((feed) => (feed["language"] = "ar")),
    );
    for (const path of ["index.html", "tegel/training/index.html"]) {
      expect(readFileSync(join(out, path), "utf8"), path).toContain('<html lang="ar" dir="rtl">');
    }
  });

  test("lets browsers keep the scripts of every version in the folder", () => {
    const out = join(scratch, "uit");
    publish(out);
    mkdirSync(join(out, "0.0.9"));
    writeFileSync(join(out, "0.0.9/basisniveau.js"), "// earlier");
    publish(out);
    for (const path of ["_headers", "web.config"]) {
      const settings = readFileSync(join(out, path), "utf8");
      expect(settings, path).toContain("0.0.9/basisniveau.js");
      expect(settings, path).toContain("0.1.0/basisniveau.js");
    }
  });

  test("keeps the scripts of earlier versions, with the figures of today and their room beside them", () => {
    const out = join(scratch, "uit");
    publish(out);
    mkdirSync(join(out, "0.0.9"));
    writeFileSync(join(out, "0.0.9/basisniveau.js"), "// earlier");
    writeFileSync(join(out, "0.0.9/midden-nederland.json"), "{}");
    writeFileSync(join(out, "0.0.9/basisniveau.css"), "");
    publish(out);
    expect(readFileSync(join(out, "0.0.9/basisniveau.js"), "utf8")).toBe("// earlier");
    expect(readFileSync(join(out, "0.0.9/midden-nederland.json"), "utf8")).toBe(
      readFileSync(realFeed, "utf8"),
    );
    expect(readFileSync(join(out, "0.0.9/basisniveau.css"), "utf8")).toBe(
      readFileSync(join(out, "basisniveau.css"), "utf8"),
    );
  });
});

test.describe("bad input gets Dutch lines, exit code 1, and nothing is written", () => {
  function expectRefusal(outcome: ReturnType<typeof run>, ...lines: (string | RegExp)[]) {
    expect(outcome.status).toBe(1);
    expect(outcome.stdout).toBe("");
    const told = outcome.stderr.trim().split("\n");
    for (const line of lines) {
      expect(
        told.some((each) => (typeof line === "string" ? each === line : line.test(each))),
        `${String(line)} in ${outcome.stderr}`,
      ).toBe(true);
    }
    expect(told).toHaveLength(lines.length);
    expect(outcome.stderr).not.toMatch(/Error|\bat \S+:\d+/);
  }

  test("a feed with many validation errors: all of them at once, each with its path", () => {
    const out = join(scratch, "uit");
    const feed = changedFeed((data) => {
      data["titel"] = "x";
      const [survey] = data["surveys"] as { figures: Record<string, unknown> }[];
      Object.assign(survey?.figures ?? {}, {
        training: { percentage: "32%" },
        niemand: { percentage: 5 },
      });
    });
    expectRefusal(
      publish(out, feed),
      /^regel 1, teken \d+, titel: deze naam kent niemand\. Is het een typefout\?$/,
      /^regel 1, teken \d+, surveys\[2022-02\]\.figures\.training\.percentage: hier staat "32%", en dat kan niet\. Schrijf een heel getal, zonder aanhalingstekens, komma of %\. Heel percentage van 0 tot en met 100\.$/,
      /^regel 1, teken \d+, surveys\[2022-02\]\.figures\.niemand: geen thema heeft een indicator met deze id\. Wel: contactpersoon, .*training/,
    );
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(scratch)).toEqual(["feed.json"]);
  });

  test("a feed without what it needs, and figures that are wrong besides", () => {
    const feed = changedFeed((data) => {
      delete data["region"];
      delete data["title"];
      const [survey] = data["surveys"] as { figures: Record<string, unknown> }[];
      Object.assign(survey?.figures ?? {}, { training: { percentage: 132 } });
    });
    expectRefusal(
      run("validate", feed),
      /^regel 1, teken 1, region: dit ontbreekt\. Naam van de regio/,
      /^regel 1, teken 1, title: dit ontbreekt\./,
      /, surveys\[2022-02\]\.figures\.training\.percentage: hier staat 132, en dat kan niet\./,
    );
  });

  test("figures that can't be: with the right percentage, where it is known", () => {
    const feed = changedFeed((data) => {
      const [survey] = data["surveys"] as { response: unknown; figures: Record<string, unknown> }[];
      Object.assign(survey ?? {}, {
        response: { percentage: 20, respondents: 31, population: 39 },
      });
      Object.assign(survey?.figures ?? {}, {
        training: { percentage: 50, count: 9, base: 22 },
        soorten: { percentage: 25, count: 15, base: 60 },
      });
    });
    expectRefusal(
      run("validate", feed),
      /figures\.training: hier staat 50%, maar 9 van de 22 is 41%\.$/,
      /response\.percentage: hier staat 20, maar respondents en population geven 79\.$/,
      /figures\.soorten\.base: hier staat 60, maar er deden 31 gemeenten mee/,
    );
  });

  test("a feed with more than a page can bear, or with what is no text", () => {
    const feed = changedFeed((data) => {
      data["title"] = "a\u0007b";
      data["region"] = "lang ".repeat(2000);
      data["introduction"] = ["w".repeat(500_000)];
      const [survey] = data["surveys"] as Record<string, unknown>[];
      data["surveys"] = Array.from({ length: 200 }, (_, index) => ({
        ...survey,
        id: `peiling-${String(index)}`,
      }));
      const [theme] = data["themes"] as { indicators: Record<string, unknown>[] }[];
      const [indicator] = theme?.indicators ?? [];
      const more = Array.from({ length: 300 }, (_, index) => ({
        ...indicator,
        id: index ? `i-${String(index)}` : "x".repeat(256),
      }));
      theme?.indicators.push(...more);
    });
    expectRefusal(
      run("publish", "--feed", feed, "--url", url, "--out", join(scratch, "uit")),
      /title: hier staat een teken dat geen tekst is\./,
      /region: deze tekst is te lang: hoogstens 5000 tekens\./,
      /introduction\[1e\]: deze tekst is te lang/,
      /surveys: dit zijn er te veel: hoogstens 30\./,
      /indicators: dit zijn er te veel: hoogstens 200\./,
      /themes: dit zijn er te veel: hoogstens 200\./,
      /\.id: deze tekst is te lang: hoogstens 60 tekens\./,
    );
  });

  test("with --strict what may be wrong, which is said otherwise", () => {
    const feed = changedFeed((data) => {
      const [survey] = data["surveys"] as { period: string; figures: Record<string, unknown> }[];
      Object.assign(survey ?? {}, { period: "2031-01" });
      delete survey?.figures["soorten"];
      data["introduction"] = ["<b>Vet</b> sinds 2019 ", { link: "x", href: "http://a.example" }];
    });
    const warnings = [
      /period: "2031-01" moet nog komen: het is nu 20\d\d-\d\d\.$/,
      /figures: er is geen cijfer voor "soorten"\./,
      /introduction\[1e\]: hier lijken codes in te staan/,
      /introduction\[1e\]: hier staat het jaar 2019,/,
      /href: "http:\/\/a\.example" wordt geen link/,
    ];
    const { status, stdout, stderr } = run("validate", feed);
    expect([status, stderr]).toEqual([0, ""]);
    const lines = stdout.trim().split("\n");
    expect(lines[0]).toBe(`${feed}: geen fouten. Kijk nog naar het volgende.`);
    for (const warning of warnings) {
      expect(
        lines.filter((line) => line.startsWith("Let op: ") && warning.test(line)),
      ).toHaveLength(1);
    }
    expect(run("validate", feed, "--strict").status).toBe(1);
    expect(run("publish", "--feed", feed, "--url", url, "--out", join(scratch, "uit")).status).toBe(
      0,
    );
  });

  test("a folder, a spreadsheet, and an option or a task that there is not", () => {
    const csv = join(scratch, "cijfers.csv");
    writeFileSync(csv, "indicator;percentage\ntraining;32\n");
    expectRefusal(run("validate", csv), /: dit is tekst of een spreadsheet \(CSV\)/);
    expectRefusal(run("validate", scratch), `${scratch}: dit is een map, geen bestand.`);
    expect(run("publish", "--uit", "x").stderr).toMatch(/^--uit: deze optie is er niet/);
    expect(run("publiseer").stderr).toMatch(/^publiseer: deze opdracht is er niet\./);
    expect(run("--help")).toMatchObject({ status: 0, stderr: "" });
  });

  test("a feed of which two things would have one address", () => {
    const feed = changedFeed((data) => {
      const [theme] = data["themes"] as { id: string }[];
      if (theme) {
        theme.id = "training";
      }
    });
    expectRefusal(run("validate", feed), /^"training": twee tegels/);
  });

  test("a feed without surveys", () => {
    const feed = changedFeed((data) => {
      data["surveys"] = [];
    });
    expectRefusal(publish(join(scratch, "uit"), feed), /^surveys: /);
  });

  test("a file that is no JSON: the line and the character", () => {
    const path = join(scratch, "feed.json");
    writeFileSync(path, '{\n  "version": 1,\n  oeps\n}');
    expectRefusal(
      run("validate", path),
      `${path}: geen geldige JSON: regel 3, teken 3: oeps staat niet tussen aanhalingstekens ("), of er staat een aanhalingsteken te veel.`,
    );
  });

  test("a file that is not there, is empty, is no UTF-8 or is too large", () => {
    const path = join(scratch, "feed.json");
    expectRefusal(run("validate", path), `${path}: dit bestand of deze map is er niet.`);
    writeFileSync(path, " ");
    expectRefusal(run("validate", path), `${path}: het bestand is leeg.`);
    writeFileSync(path, Buffer.from([0x7b, 0xe9, 0x7d]));
    expectRefusal(run("validate", path), /: geen UTF-8\./);
    writeFileSync(path, `{"x":"${"x".repeat(1024 * 1024)}"}`);
    expectRefusal(run("validate", path), /: groter dan 1 MiB\./);
  });

  for (const address of [
    "http://cijfers.example.nl",
    "ftp://x.nl",
    "cijfers",
    "https://a:b@x.nl",
    "https://x.nl/a?",
    "https://x.nl/a#",
  ]) {
    test(`the address ${address}`, () => {
      const out = join(scratch, "uit");
      expectRefusal(run("publish", "--feed", realFeed, "--url", address, "--out", out), /^--url /);
      expect(existsSync(out)).toBe(false);
    });
  }

  test("a folder that holds something else", () => {
    const out = join(scratch, "uit");
    mkdirSync(out);
    writeFileSync(join(out, "van-mij.txt"), "x");
    expectRefusal(publish(out), /: hier staat iets anders in: van-mij\.txt\. /);
    expect(readdirSync(out)).toEqual(["van-mij.txt"]);
  });

  test("a folder of ours to which somebody has added something", () => {
    const out = join(scratch, "uit");
    publish(out);
    writeFileSync(join(out, "tegel/van-mij.txt"), "x");
    expectRefusal(publish(out), /: hier staat iets anders in: tegel\/van-mij\.txt\. /);
    expect(existsSync(join(out, "tegel/van-mij.txt"))).toBe(true);
  });

  test("a folder of somebody else that happens to hold a tegel.css", () => {
    const out = join(scratch, "uit");
    mkdirSync(out);
    writeFileSync(join(out, "tegel.css"), "");
    writeFileSync(join(out, "vakantie.jpg"), "");
    expectRefusal(publish(out), /: hier staat iets anders in: vakantie\.jpg\. /);
    expect(readdirSync(out).sort()).toEqual(["tegel.css", "vakantie.jpg"]);
  });

  test("a folder that another run is making", () => {
    const out = join(scratch, "uit");
    writeFileSync(`${out}.basisniveau-bezig`, `${hostname()} ${String(process.pid)}`);
    expectRefusal(publish(out), /: deze map wordt al gemaakt door een andere opdracht\. /);
    expect(existsSync(out)).toBe(false);
  });

  test("another script of a version that is published already", () => {
    const out = join(scratch, "uit");
    publish(out);
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    writeFileSync(join(out, version, "basisniveau.js"), "// another");
    const before = hashes(out);
    expectRefusal(publish(out, exampleFeed, "--replace"), /Verhoog het versienummer\.$/);
    expect(hashes(out)).toEqual(before);
  });

  test("a folder with the figures of another region", () => {
    const out = join(scratch, "uit");
    publish(out);
    const before = hashes(out);
    expectRefusal(publish(out, exampleFeed), /: hier staan de cijfers van Midden-Nederland\. /);
    expect(hashes(out)).toEqual(before);
    expect(publish(out, exampleFeed, "--replace").status).toBe(0);
    expect(readFileSync(join(out, "index.html"), "utf8")).toContain("Voorbeeldregio");
  });

  test("a folder with the same figures in another language", () => {
    const out = join(scratch, "uit");
    publish(out);
    const english = changedFeed((feed) => (feed["language"] = "en"));
    expectRefusal(publish(out, english), /in een andere taal \(nl\)\. /);
    expect(publish(out, english, "--replace").status).toBe(0);
  });

  test("a folder that a newer version made", () => {
    const out = join(scratch, "uit");
    publish(out);
    mkdirSync(join(out, "10.0.0"));
    writeFileSync(join(out, "10.0.0/basisniveau.js"), "// newer");
    expectRefusal(publish(out), /: deze map is gemaakt met versie 10\.0\.0, /);
    expect(publish(out, realFeed, "--replace").status).toBe(0);
    expect(readFileSync(join(out, "10.0.0/basisniveau.js"), "utf8")).toBe("// newer");
  });

  test("a file beside the folder that isn't ours", () => {
    writeFileSync(join(scratch, "uit.nginx.conf"), "server {}");
    expectRefusal(
      publish(join(scratch, "uit")),
      /: hier staat iets anders in: \.\.\/uit\.nginx\.conf\. /,
    );
    expect(readFileSync(join(scratch, "uit.nginx.conf"), "utf8")).toBe("server {}");
  });

  test("several feeds of which one can't be published", () => {
    const broken = changedFeed((feed) => (feed["region"] = ""));
    const out = join(scratch, "uit");
    expectRefusal(
      run("publish", "--feed", realFeed, "--feed", broken, "--url", url, "--out", out),
      /feed\.json: regel \d+, teken \d+, region: /,
    );
    expect(existsSync(out)).toBe(false);
  });

  test("several feeds with the same name", () => {
    const out = join(scratch, "uit");
    mkdirSync(join(scratch, "elders"));
    const other = join(scratch, "elders/midden-nederland.json");
    writeFileSync(other, readFileSync(realFeed));
    expectRefusal(
      run("publish", "--feed", realFeed, "--feed", other, "--url", url, "--out", out),
      /Geef elk bestand een eigen naam/,
    );
  });

  test("several feeds in a folder with the figures of one, or with somebody else's page", () => {
    const out = join(scratch, "uit");
    publish(out);
    const both = ["publish", "--feed", realFeed, "--feed", exampleFeed, "--url", url, "--out"];
    expectRefusal(run(...both, out), /: hier staan al de cijfers van één bestand\. /);
    const other = join(scratch, "ander");
    mkdirSync(other);
    writeFileSync(join(other, "index.html"), "<title>Mijn site</title>");
    expectRefusal(run(...both, other), /index\.html: dit bestand is niet van ons\. /);
    expect(readFileSync(join(other, "index.html"), "utf8")).toBe("<title>Mijn site</title>");
  });

  test("a folder that may not be written", () => {
    const closed = join(scratch, "dicht");
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    chmodSync(scratch, 0o755);
    // Root may write anywhere, so the test runs as another user.
    const isRoot = process.getuid?.() === 0;
    const { status, stderr } = spawnSync(
      "node",
      [command, "publish", "--feed", realFeed, "--url", url, "--out", join(closed, "uit")],
      { encoding: "utf8", ...(isRoot && { uid: 65534, gid: 65534 }) },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/: geen rechten om hier te lezen of te schrijven\.\n$/);
    expect(readdirSync(closed)).toEqual([]);
    chmodSync(closed, 0o755);
  });

  test("a way through a file", () => {
    const file = join(scratch, "bestand");
    writeFileSync(file, "");
    expectRefusal(publish(join(file, "uit")), /: hier staat een bestand waar een map hoort\.$/);
  });

  test("an id that is not in the feed: the ids that are", () => {
    expectRefusal(
      run("snippet", "oeps", "--feed", realFeed, "--url", url),
      /^id "oeps" bestaat niet\. Wel: overzicht, beleid, .*training/,
    );
  });

  test("options that do not exist", () => {
    expectRefusal(
      run("snippet", "training", "--feed", realFeed, "--url", url, "--way", "x", "--chart", "y"),
      /^--way "x" bestaat niet\. Wel: script, element, /,
      /^--chart "y" bestaat niet\. Wel: ring, bar, icons, trend, none\.$/,
    );
  });

  test("nothing, or half of it, at all", () => {
    expect(run().stderr).toMatch(/^Gebruik:/);
    expect(run("validate").stderr).toMatch(/^Gebruik:/);
    expect(run("publish").stderr).toMatch(/^--feed ontbreekt\.\n--out ontbreekt\./);
  });
});

test("validate says that all is well with the real feed, and which figure the example has forgotten", () => {
  expect(run("validate", realFeed)).toMatchObject({
    status: 0,
    stdout: `${realFeed}: alles klopt.\n`,
  });
  const { stdout } = run("validate", exampleFeed);
  expect(stdout.trim().split("\n")).toHaveLength(2);
  expect(stdout).toContain('er is geen cijfer voor "later-gevraagd".');
});

test("the survey in the documentation can be added to the real feed", () => {
  const [, survey = ""] =
    /```json\n(.*?)```/s.exec(readFileSync("docs/nieuwe-peiling.md", "utf8")) ?? [];
  const feed = changedFeed((data) => {
    (data["surveys"] as unknown[]).push(JSON.parse(survey));
  });
  const { status, stdout, stderr } = run("validate", feed);
  expect([status, stderr]).toEqual([0, ""]);
  // The documentation leaves most figures out.
  expect(stdout.match(/er is geen cijfer voor/g)).toHaveLength(4);
  expect(stdout).toContain("hier staat het jaar 2022, en de nieuwste peiling is van later.");
  expect(stdout.trim().split("\n")).toHaveLength(6);
});

test("snippet prints one line with the figures of today in it", () => {
  const { stdout, status } = run("snippet", "training", "--feed", realFeed, "--url", url);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^<script type="module" src="[^"]+\/v0\/basisniveau\.js"><\/script><basisniveau-indicator indicator="training">.*32% van de gemeenten.*<\/basisniveau-indicator>\n$/,
  );
});
