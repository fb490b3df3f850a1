import { expect, test } from "@playwright/test";
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build as buildWithVite } from "vite";
import { unpacked } from "./unpacked.js";

/*
 * What bundlers make of the package.
 */

/** The path of each module that esbuild bundles for an import, and the bundle. */
async function bundled(
  statement: string,
  format: "esm" | "iife" = "esm",
): Promise<{ modules: string[]; code: string }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: statement, resolveDir: "tests/package" },
    bundle: true,
    minify: true,
    format,
    write: false,
    metafile: true,
  });
  return { modules: Object.keys(metafile.inputs), code: outputFiles[0]?.text ?? "" };
}

for (const statement of [
  `import { register } from "basisniveau-widgets"; register();`,
  `import "basisniveau-widgets/basisniveau.js";`,
  `import { loadFeed, readFeed } from "basisniveau-widgets"; console.log(loadFeed, readFeed);`,
]) {
  test(`holds no zod: ${statement}`, async () => {
    const { modules, code } = await bundled(statement);
    expect(modules).toContainEqual(expect.stringContaining("/basisniveau-widgets/npm/"));
    expect(modules.filter((path) => path.includes("/zod/"))).toEqual([]);
    // With zod it would be over 150 kB.
    expect(code.length).toBeLessThan(100_000);
  });
}

test("holds zod for who asks for the schema", async () => {
  const { modules } = await bundled(
    `import { feedSchema } from "basisniveau-widgets/schema"; console.log(feedSchema);`,
  );
  expect(modules).toContainEqual(expect.stringContaining("/zod/"));
});

test("holds nothing for who uses nothing", async () => {
  const { code } = await bundled(`import {} from "basisniveau-widgets/react"; console.log(1);`);
  expect(code.trim()).toBe("console.log(1);");
});

test("leaves the address of the feed to a bundler that copies it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  await buildWithVite({
    configFile: false,
    root: "tests/package",
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: `${unpacked}/npm/bundled.js` },
    },
  });
  const files = readdirSync(join(folder, "assets"));
  const feed = files.find((name) => name.endsWith(".json")) ?? "";
  const script = files.find((name) => name.endsWith(".js")) ?? "";
  const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  expect(hash(join(folder, "assets", feed))).toBe(hash("data/midden-nederland.json"));
  expect(readFileSync(join(folder, "assets", script), "utf8")).toContain(feed);
  rmSync(folder, { recursive: true });
});

for (const format of ["esm", "iife"] as const) {
  test(`shows the feed beside it where a bundler copies nothing: ${format}`, async ({ page }) => {
    const { code } = await bundled(`import "basisniveau-widgets/basisniveau.js";`, format);
    const files: Record<string, { body: string; contentType: string }> = {
      "/": {
        body: `<script ${format === "esm" ? 'type="module"' : "defer"} src="/assets/site.js"></script>
          <basisniveau-indicator indicator="training">terugval</basisniveau-indicator>`,
        contentType: "text/html",
      },
      "/assets/site.js": { body: code, contentType: "text/javascript; charset=utf-8" },
      "/assets/midden-nederland.json": {
        body: readFileSync("data/midden-nederland.json", "utf8"),
        contentType: "application/json",
      },
    };
    await page.route("**/*", (route) =>
      route.fulfill(files[new URL(route.request().url()).pathname] ?? { status: 404 }),
    );
    await page.goto("https://site.example/");
    await expect(page.locator("[part=value]")).toHaveText("32%");
  });
}
