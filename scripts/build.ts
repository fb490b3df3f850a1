/*
 * `npm run build`: builds all of dist. `tsx scripts/build.ts scripts` builds only the two scripts
 * for pages and the files beside them, which is all that most tests load.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { build } from "vite";
import type { Feed } from "../src/feed/schema.js";
import { reserveSpaceStyleSheet } from "../src/layout/reserve-space.js";
import { type Bundle, bundleConfig, command, pages, scripts } from "./bundles.js";
import { withTexts } from "./licenses.js";
import { billOfMaterials } from "./sbom.js";
import { styleSheet } from "./style-sheet.js";
import { wordpressPlugin } from "./wordpress.js";

if (process.argv[2] === "scripts") {
  await buildBundles(scripts);
} else {
  rmSync("dist", { recursive: true, force: true });
  const [modules] = await Promise.all([
    buildBundles([...scripts, ...pages, command]),
    compileForNpm(),
  ]);
  for (const list of ["licenses.md", "npm/publish/licenses.md"]) {
    write(list, withTexts(readFileSync(join("dist", list), "utf8")));
  }
  const feed = JSON.parse(readFileSync("data/midden-nederland.json", "utf8")) as Feed;
  write("basisniveau.css", reserveSpaceStyleSheet(feed));
  write("integrity.json", integrityHashes());
  write("wordpress/basisniveau.zip", wordpressPlugin());
  write("sbom.cdx.json", billOfMaterials(modules));
}

/**
 * One after the other, since each keeps all processors busy. Gives the path of every file that went
 * into them.
 */
async function buildBundles(bundles: Bundle[]): Promise<string[]> {
  const modules: string[] = [];
  for (const bundle of bundles) {
    const built = await build(bundleConfig(bundle));
    for (const { output } of [built].flat().filter((each) => "output" in each)) {
      modules.push(...output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : [])));
    }
    report(bundle.file);
    for (const [name, path] of Object.entries(bundle.copies ?? {})) {
      modules.push(path);
      if (path.endsWith(".css")) {
        writeFileSync(join("dist", name), styleSheet(path));
      } else {
        cpSync(path, join("dist", name));
      }
    }
  }
  return modules;
}

/** The elements as modules with their types, for projects with a bundler of their own. */
async function compileForNpm(): Promise<void> {
  await promisify(execFile)(process.execPath, [
    "node_modules/typescript/bin/tsc",
    "--project",
    "src",
  ]);
}

/** For the attribute `integrity` of script elements. */
function integrityHashes(): string {
  const hashes = scripts.map(({ file }) => {
    const hash = createHash("sha384").update(readFileSync(join("dist", file)));
    return [file, `sha384-${hash.digest("base64")}`];
  });
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}

function write(file: string, content: string | Uint8Array): void {
  const path = join("dist", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  report(file);
}

function report(file: string): void {
  const size = statSync(join("dist", file)).size.toLocaleString("en");
  console.log(`dist/${file}: ${size} bytes`);
}
