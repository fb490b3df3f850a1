import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preview } from "vite";
import { freePort } from "../server.js";

/*
 * The folder `dist`, which a webmaster copies to a server as it is.
 */

let published: string;

test.beforeEach(() => {
  published = mkdtempSync(join(tmpdir(), "built-"));
});

test.afterEach(() => {
  rmSync(published, { recursive: true });
});

/** The path of each file in a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

test("is a published folder of the real feed, for any address", () => {
  const out = join(published, "map");
  const { stdout } = spawnSync(
    "node",
    ["npm/publish/command.js", "publish", "--feed", "data/midden-nederland.json", "--out", out],
    { encoding: "utf8" },
  );
  expect(stdout).toContain("Zonder --url zijn er geen linkvoorbeelden");
  const names = filesIn(out);
  expect(names).toContain("tegel/training/index.html");
  expect(names).toContain("v0/basisniveau.js");
  // With the report of a release, which is written after the build, its first page has a link more.
  const isRelease = existsSync("dist/toegankelijkheid.md");
  for (const name of names.filter((each) => !isRelease || each !== "index.html")) {
    expect(readFileSync(join("dist", name)).equals(readFileSync(join(out, name))), name).toBe(true);
  }
});

test("names no address in its pages, since nobody knows yet where it will be", () => {
  // The documentation explains what oEmbed is.
  const pages = filesIn("dist").filter((each) => /^(?!uitleg\/).*\.html$/.test(each));
  for (const name of pages) {
    const page = readFileSync(join("dist", name), "utf8");
    expect(page, name).not.toMatch(/canonical|og:url|oembed|localhost|127\.0\.0\.1/);
  }
});

test("holds nothing that only developers need", () => {
  const names = filesIn("dist");
  expect(names.filter((name) => /\.(wasm|d\.ts|woff)$|^npm\//.test(name))).toEqual([]);
});

test("loads the scripts of the page to update figures nowhere else", () => {
  const others = filesIn("dist").filter((name) => /^(?!bijwerken\/).*\.(html|js)$/.test(name));
  expect(others.length).toBeGreaterThan(20);
  for (const name of others) {
    const content = readFileSync(join("dist", name), "utf8");
    expect(content, name).not.toMatch(/(bijwerken|rich-text|spreadsheets)\.js/);
  }
});

test("works under the policy that the README gives for all of it, the page for editors too", async ({
  page,
}) => {
  const readme = readFileSync("README.md", "utf8");
  const [, policy = ""] =
    /^Content-Security-Policy: (.*basisniveau-samensteller basisniveau-bijwerken)$/m.exec(readme) ??
    [];
  expect(policy).toContain("require-trusted-types-for 'script'");
  const port = await freePort();
  const server = await preview({
    preview: { port, host: "127.0.0.1", headers: { "Content-Security-Policy": policy } },
    logLevel: "silent",
  });
  const complaints: string[] = [];
  page.on("console", (line) => complaints.push(line.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  try {
    const address = `http://127.0.0.1:${String(port)}`;
    for (const path of ["voorbeeld/", "tegel/training/", "samensteller/"]) {
      await page.goto(`${address}/${path}`);
      await expect(page.locator("[part=value]:visible").first(), path).toHaveText(/%$/);
    }
    await page.goto(`${address}/`);
    await expect(page.getByRole("heading", { name: "Cijfers van Midden-Nederland" })).toBeVisible();
    await page.goto(`${address}/samensteller/`);
    const code = await page.getByRole("textbox", { name: "Code" }).first().inputValue();
    await page.getByLabel("Wat je systeem heeft bewaard").fill(code);
    await expect(page.getByText("Alles is bewaard. Het werkt.")).toBeVisible();
    expect(complaints).toEqual([]);
  } finally {
    await server.close();
  }
});

test("is served by npm start, which answers 404 for what isn't there", async () => {
  const port = await freePort();
  const server = await preview({ preview: { port, host: "127.0.0.1" }, logLevel: "silent" });
  try {
    const statusOf = async (path: string) =>
      (await fetch(`http://127.0.0.1:${String(port)}/${path}`)).status;
    for (const path of [
      "",
      "tegel/training/",
      "v0/basisniveau.js",
      "samensteller/",
      "bijwerken/",
      "uitleg/",
      "voorbeeld/",
    ]) {
      expect(await statusOf(path), path).toBe(200);
    }
    for (const path of ["tegel/oeps/", "oeps", "v0/oeps.js"]) {
      expect(await statusOf(path), path).toBe(404);
    }
  } finally {
    await server.close();
  }
});
