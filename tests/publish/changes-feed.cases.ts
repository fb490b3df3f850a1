import { expect, type Page, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * The Atom feed of the published folder, read by the rules of RFC 4287.
 */

const command = "npm/publish/command.js";
const url = "https://cijfers.example.nl/basisniveau";

/** An entry, or the feed itself: what it holds by the names of its elements. */
interface Parsed {
  elements: Record<string, string[]>;
  links: Record<string, string>;
}

let scratch: string;

test.beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "changes-"));
});

test.afterEach(() => {
  rmSync(scratch, { recursive: true });
});

/** Publishes a feed, on the first of January 2031 if asked to, and gives the folder. */
function published(feed: string, name = "uit", isLater = false): string {
  const out = join(scratch, name);
  const clock = `data:text/javascript,${encodeURIComponent(
    "globalThis.Date = class extends Date { constructor(...given) { super(...(given.length > 0 ? given : [2031, 0, 1])); } };",
  )}`;
  const { status, stderr } = spawnSync(
    "node",
    [
      ...(isLater ? ["--import", clock] : []),
      ...[command, "publish", "--feed", feed, "--url", url, "--out", out],
    ],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
  return out;
}

function atomIn(folder: string): string {
  return readFileSync(join(folder, "wijzigingen.xml"), "utf8");
}

/** Writes the example with a change to a file, and gives its path. */
function changedExample(change: (feed: Record<string, unknown>) => void): string {
  const feed = JSON.parse(readFileSync("data/voorbeeldregio.json", "utf8")) as Record<
    string,
    unknown
  >;
  change(feed);
  const path = join(scratch, "feed.json");
  writeFileSync(path, JSON.stringify(feed));
  return path;
}

/** Reads Atom with the browser's XML parser, which refuses what isn't well-formed. */
function parsed(page: Page, xml: string): Promise<{ feed: Parsed; entries: Parsed[] }> {
  return page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, "application/xml").documentElement;
    if (root.localName !== "feed" || root.namespaceURI !== "http://www.w3.org/2005/Atom") {
      throw new Error(root.textContent);
    }
    const read = (element: Element) => {
      const elements: Record<string, string[]> = {};
      const links: Record<string, string> = {};
      for (const child of element.children) {
        if (child.localName === "link") {
          links[child.getAttribute("rel") ?? ""] = child.getAttribute("href") ?? "";
        } else if (child.localName !== "entry") {
          (elements[child.localName] ??= []).push(child.textContent);
        }
      }
      return { elements, links };
    };
    return { feed: read(root), entries: [...root.querySelectorAll("entry")].map(read) };
  }, xml);
}

test("is valid Atom: one id, title and date each, and links to pages that exist", async ({
  page,
}) => {
  const out = published("data/voorbeeldregio.json");
  const { feed, entries } = await parsed(page, atomIn(out));
  for (const { elements, links } of [feed, ...entries]) {
    for (const name of ["id", "title", "updated"]) {
      expect(elements[name], name).toHaveLength(1);
    }
    expect(elements["id"]?.[0]).toMatch(/^tag:cijfers\.example\.nl,2026:\/basisniveau\/[\w/-]+$/);
    expect(elements["updated"]?.[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const path = links["alternate"]?.replace(url, "").replace(/\?.*/, "") ?? "";
    expect(existsSync(join(out, path, "index.html")), path).toBe(true);
  }
  const ids = entries.map(({ elements }) => elements["id"]?.[0]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(feed.elements["author"]).toHaveLength(1);
  expect(feed.links["self"]).toBe(`${url}/wijzigingen.xml`);
  const dates = entries.map(({ elements }) => elements["updated"]?.[0] ?? "");
  expect(dates).toEqual([...dates].sort().reverse());
  expect(feed.elements["updated"]).toEqual(dates.slice(0, 1));
  for (const { elements } of entries) {
    expect(elements["summary"]).toHaveLength(1);
  }
});

test("has an entry for each survey, with what changed, and one for each note", async ({ page }) => {
  const { entries } = await parsed(page, atomIn(published("data/voorbeeldregio.json")));
  const titles = entries.map(({ elements }) => elements["title"]?.[0]);
  expect(titles).toEqual([
    "Toelichting bij Terugkerende training, november 2024",
    "Peiling van november 2024",
    "Toelichting bij Gegevensuitwisselingsovereenkomst, september 2023",
    "Peiling van september 2023",
    "Peiling van februari 2022",
    "Peiling van 2020",
  ]);
  expect(entries[1]?.elements["summary"]?.[0]).toMatch(
    /^22 van de 25 gemeenten deden mee \(88%\)\. 82% van de gemeenten heeft een vast contactpersoon\. 4 procentpunt minder dan in september 2023 \(86%\)\./,
  );
  expect(entries[0]?.elements["summary"]?.[0]).toContain(
    "Sinds 2024 telt ook online training mee.",
  );
});

test("an entry keeps its id, and another note is another entry", async ({ page }) => {
  const idsOf = async (feed: string, name: string) =>
    (await parsed(page, atomIn(published(feed, name)))).entries.map(
      ({ elements }) => elements["id"]?.[0] ?? "",
    );
  const before = await idsOf("data/voorbeeldregio.json", "een");
  const changed = changedExample(({ surveys, title }) => {
    expect(title).not.toBe("");
    const { figures } = (surveys as { figures: Record<string, object> }[]).at(-1) ?? {};
    Object.assign(figures?.["training"] ?? {}, { note: ["Verbeterd: eerst stond hier 14%."] });
  });
  const after = await idsOf(changed, "twee");
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(after[0]).not.toBe(before[0]);
});

test("is the same on any day", () => {
  const [now, later] = [
    published("data/voorbeeldregio.json", "nu"),
    published("data/voorbeeldregio.json", "later", true),
  ];
  expect(atomIn(later)).toBe(atomIn(now));
});

test("is in English for an English feed, and holds any text of a feed as text", async ({
  page,
}) => {
  const evil = "<b>&amp;]]>\"'";
  const english = changedExample((data) => {
    Object.assign(data, { language: "en", region: evil });
  });
  const { feed, entries } = await parsed(page, atomIn(published(english)));
  expect(feed.elements["title"]).toEqual([`Changes in the figures of <b>&amp;]]>"'`]);
  expect(entries[1]?.elements["title"]).toEqual(["Survey of November 2024"]);
  expect(entries[0]?.elements["title"]).toEqual(["Note on Terugkerende training, November 2024"]);
});

test("is found from the first page and from tile pages, where the address is known", async ({
  page,
}) => {
  const out = published("data/voorbeeldregio.json");
  const links = (folder: string, path: string) =>
    page.evaluate(
      (html) =>
        [
          ...new DOMParser()
            .parseFromString(html, "text/html")
            .querySelectorAll("head link[rel=alternate][type='application/atom+xml']"),
        ].map((link) => link.getAttribute("href")),
      readFileSync(join(folder, path), "utf8"),
    );
  expect(await links(out, "index.html")).toEqual(["wijzigingen.xml"]);
  expect(await links(out, "tegel/training/index.html")).toEqual(["../../wijzigingen.xml"]);
  // The folder that the build makes has no address yet.
  expect(await links("dist", "index.html")).toEqual([]);
  expect(existsSync("dist/wijzigingen.xml")).toBe(false);
});
