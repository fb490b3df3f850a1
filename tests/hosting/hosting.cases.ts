import { createHash } from "node:crypto";
import { cp, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { OtherSite } from "./other-site.js";
import { basisniveau, PublishedFolder, realFeed } from "./published-folder.js";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  "wijzigingen.xml": "application/atom+xml; charset=utf-8",
  ".zip": "application/zip",
};
const text = "text/plain; charset=utf-8";

const brief = "public, max-age=300, must-revalidate";
const forever = "public, max-age=31536000, immutable";
const immutable = /^\d+\.\d+\.\d+\/basisniveau(\.classic)?\.js$/;

const sentence = "32% van de gemeenten heeft terugkerende training voor medewerkers";
const tile = '<basisniveau-indicator indicator="training">terugval</basisniveau-indicator>';

/** Text that the tile on a page renders, instead of its fallback. */
function shownBy(page: Page): Promise<string> {
  return page
    .locator("basisniveau-indicator")
    .evaluate(({ shadowRoot }) => (shadowRoot?.textContent ?? "").replace(/\s+/g, " "));
}

/** Live list of the errors of a page and its frames. */
async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, sourceFile }) => {
      console.error(`violation of ${effectiveDirective} by ${sourceFile}`);
    });
  });
  return complaints;
}

function isRefusedByTrustedTypes(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    try {
      new DOMParser().parseFromString("<p>", "text/html");
      return false;
    } catch {
      return true;
    }
  });
}

for (const path of ["/cijfers", "", "/open data/café (2)"]) {
  test.describe(`a folder at "${path}/"`, () => {
    let published: PublishedFolder;
    test.beforeAll(async () => {
      published = await PublishedFolder.start(path);
    });
    test.afterAll(() => published.stop());

    test("every file comes with its type, in UTF-8, and with permission for other sites", async () => {
      const paths = await published.paths();
      expect(paths).toContain("0.1.0/basisniveau.js");
      for (const file of paths) {
        const { status, headers } = await published.get(file);
        expect(status, file).toBe(200);
        expect(headers.get("Content-Type"), file).toBe(types[file] ?? types[extname(file)] ?? text);
        expect(headers.get("X-Content-Type-Options"), file).toBe("nosniff");
        expect(headers.get("Access-Control-Allow-Origin"), file).toBe("*");
        expect(headers.get("Referrer-Policy"), file).toBe("no-referrer");
        const policy = (headers.get("Content-Security-Policy") ?? "").split("; ");
        expect(policy, file).toContain("default-src 'none'");
        expect(policy, file).toContain("script-src 'self'");
        const form = /^(samensteller|bijwerken)\//.exec(file)?.[1];
        expect(policy, file).toContain("require-trusted-types-for 'script'");
        expect(policy, file).toContain(
          `trusted-types basisniveau${form ? ` basisniveau-${form}` : ""}`,
        );
        expect(policy.join(), file).not.toContain("unsafe");
      }
    });

    test("the scripts of a version are kept for a year, everything else for five minutes", async () => {
      const paths = await published.paths();
      expect(paths.filter((file) => immutable.test(file))).toHaveLength(2);
      for (const file of paths) {
        const { headers } = await published.get(file);
        expect(headers.get("Cache-Control"), file).toBe(immutable.test(file) ? forever : brief);
        expect(headers.get("Expires"), file).toBeNull();
      }
    });

    test("who has a file gets it again only when it has changed", async () => {
      for (const file of await published.paths()) {
        const etag = (await published.get(file)).headers.get("ETag") ?? "";
        const again = await published.get(file, { headers: { "If-None-Match": etag } });
        expect(again.status, file).toBe(304);
        expect(again.headers.get("Access-Control-Allow-Origin"), file).toBe("*");
        const other = await published.get(file, { headers: { "If-None-Match": '"other"' } });
        expect(other.status, file).toBe(200);
      }
    });

    test("scripts and figures come compressed to who can read that", async () => {
      for (const file of ["v0/basisniveau.js", "0.1.0/basisniveau.js", "midden-nederland.json"]) {
        const { headers } = await published.get(file);
        expect(headers.get("Content-Encoding"), file).toBe("gzip");
        expect(headers.get("Vary"), file).toBe("Accept-Encoding");
      }
    });

    test("an address without its last slash leads to the page, whatever name the server has", async () => {
      const { status, headers } = await published.get("tegel/training?chart=bar", {
        redirect: "manual",
      });
      expect(status).toBe(301);
      expect(headers.get("Location")).toBe(`${encodeURI(path)}/tegel/training/?chart=bar`);
    });

    test("the first page leads to every tile", async ({ page }) => {
      await page.goto(`${published.url}/`);
      const links = await page
        .locator("main li a")
        .evaluateAll((all) =>
          all.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
        );
      expect(links).toContain(`${published.url}/tegel/training/`);
      for (const link of links) {
        expect((await fetch(link)).status, link).toBe(200);
      }
    });

    test("a tile page runs under its own policy", async ({ page }) => {
      const complaints = await complaintsOf(page);
      await page.goto(`${published.url}/tegel/training/?chart=bar`);
      await expect.poll(() => shownBy(page)).toContain(sentence);
      await expect(page.locator("basisniveau-indicator")).toHaveAttribute("chart", "bar");
      expect(complaints).toEqual([]);
      expect(await isRefusedByTrustedTypes(page)).toBe(true);
    });

    test("the page for editors runs under its own policy", async ({ page }) => {
      const complaints = await complaintsOf(page);
      await page.goto(
        `${published.url}/samensteller/?what=indicator.training&style=dark&pinned=yes`,
      );
      await expect.poll(() => shownBy(page)).toContain(sentence);
      const [code, back] = [page.locator("textarea").first(), page.locator("textarea").last()];
      await expect(code).toHaveValue(new RegExp(`src="${published.url.replace(/[()]/g, "\\$&")}/`));
      await back.fill(await code.inputValue());
      await expect(page.locator("main")).toContainText("Alles is bewaard");
      expect(complaints).toEqual([]);
    });

    test("`_headers` says the same as nginx, and no header of a file twice", async () => {
      const lines = (await readFile(join(published.folder, "_headers"), "utf8")).split("\n");
      const rules = lines.reduce<{ path: string; lines: string[] }[]>((all, line) => {
        if (line.startsWith("  ")) {
          all.at(-1)?.lines.push(line.trim());
        } else if (line) {
          all.push({ path: line, lines: [] });
        }
        return all;
      }, []);
      for (const file of await published.paths()) {
        const address = `${new URL(published.url).pathname.replace(/\/$/, "")}/${file}`;
        const said = rules
          .filter((rule) =>
            rule.path.endsWith("*")
              ? address.startsWith(rule.path.slice(0, -1))
              : address === rule.path,
          )
          .flatMap((rule) => rule.lines);
        const names = said.map((line) => line.replace(/:.*/, ""));
        expect(new Set(names).size, file).toBe(names.length);
        const canBeOpened = /\.(html|svg)$/.test(file);
        expect(canBeOpened && !names.includes("Content-Security-Policy"), file).toBe(false);
        expect(names.includes("Cache-Control"), file).toBe(immutable.test(file));
        const { headers } = await published.get(file);
        for (const line of said) {
          const [name = "", value] = line.split(/: (.*)/);
          expect(headers.get(name), `${file}: ${name}`).toBe(value);
        }
      }
    });
  });
}

test.describe("a page on another origin", () => {
  let published: PublishedFolder;
  let other: OtherSite;
  test.beforeAll(async () => {
    published = await PublishedFolder.start("/cijfers");
    other = await OtherSite.start(published.origin);
  });
  test.afterAll(async () => {
    await other.stop();
    await published.stop();
  });

  function pinnedSnippet(): string {
    const { url } = published;
    return basisniveau("snippet", "training", "--feed", realFeed, "--url", url, "--pinned");
  }

  test("shows a tile with the script and the figures of the folder", async ({ page }) => {
    const complaints = await complaintsOf(page);
    const script = `<script type="module" src="${published.url}/v0/basisniveau.js"></script>`;
    await page.goto(other.page(`${script}${tile}`));
    await expect.poll(() => shownBy(page)).toContain(sentence);
    expect(complaints).toEqual([]);
  });

  test("shows a tile page in a frame, though the server forbids frames of its other pages", async ({
    page,
  }) => {
    const complaints = await complaintsOf(page);
    await page.goto(
      other.page(`<iframe title="Training" src="${published.url}/tegel/training/"></iframe>`),
    );
    await expect(page.frameLocator("iframe").locator("basisniveau-indicator")).toContainText(
      "terugkerende training",
    );
    expect(complaints).toEqual([]);
  });

  test("runs the script of one version, when it is what its hash says", async ({ page }) => {
    const complaints = await complaintsOf(page);
    const snippet = pinnedSnippet();
    expect(snippet).toContain(`${published.url}/0.1.0/basisniveau.js" integrity="sha384-`);
    await page.goto(other.page(snippet));
    await expect.poll(() => shownBy(page)).toContain(sentence);
    expect(complaints).toEqual([]);
  });

  test("doesn't run a script that is not what its hash says, and keeps the fallback", async ({
    page,
  }) => {
    const complaints = await complaintsOf(page);
    const otherHash = `sha384-${createHash("sha384").update("another script").digest("base64")}`;
    await page.goto(
      other.page(pinnedSnippet().replace(/integrity="[^"]+"/, `integrity="${otherHash}"`)),
    );
    await expect.poll(() => complaints.join("\n")).toContain("integrity");
    await expect(page.locator("basisniveau-indicator:not(:defined) a")).toContainText(sentence);
    await expect(page.locator("basisniveau-indicator a")).toBeVisible();
  });
});

test("an earlier version beside the new one keeps its scripts, and shows the figures of today", async ({
  page,
}) => {
  const published = await PublishedFolder.start("/cijfers");
  const other = await OtherSite.start(published.origin);
  try {
    const earlier = join(published.folder, "0.0.9");
    await cp(join(published.folder, "0.1.0"), earlier, { recursive: true });
    const script = `${await readFile(join(earlier, "basisniveau.js"), "utf8")}\n// 0.0.9\n`;
    await writeFile(join(earlier, "basisniveau.js"), script);
    const feed = join(published.folder, "../../feed.json");
    const figures = await readFile(realFeed, "utf8");
    const today = figures.replace(
      /("training": \{\s*"percentage": )32/,
      (_, start: string) => `${start}41`,
    );
    expect(today).not.toBe(figures);
    await writeFile(feed, today);

    published.publishAgain(feed);

    const kept = await published.get("0.0.9/basisniveau.js");
    expect(await kept.text()).toBe(script);
    expect(kept.headers.get("Cache-Control")).toBe(forever);
    const figuresBeside = await published.get("0.0.9/midden-nederland.json");
    expect(await figuresBeside.text()).toBe(today);
    expect(figuresBeside.headers.get("Cache-Control")).toBe(brief);
    const address = `${published.url}/0.0.9/basisniveau.js`;
    await page.goto(other.page(`<script type="module" src="${address}"></script>${tile}`));
    await expect.poll(() => shownBy(page)).toContain(sentence.replace("32", "41"));
  } finally {
    await other.stop();
    await published.stop();
  }
});
