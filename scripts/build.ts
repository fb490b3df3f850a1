/*
 * `npm run build`: builds `dist`, the published folder of the real feed, and `npm`, what only
 * developers need. `tsx scripts/build.ts scripts` builds only the two scripts for pages and the
 * files beside them, which is all that most tests load.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { build } from "vite";
import {
  bijwerkenParts,
  type Bundle,
  bundleConfig,
  command,
  licensesOf,
  pages,
  pictureWorker,
  scripts,
  server,
} from "./bundles.js";
import { editorData } from "./editor-data.js";
import { helpFiles } from "./help/help-files.js";
import { joined, withTexts } from "./licenses.js";
import { billOfMaterials } from "./sbom.js";
import { styleSheet } from "./style-sheet.js";
import { wordpressPlugin } from "./wordpress.js";

if (process.argv[2] === "scripts") {
  await buildBundles(scripts);
} else {
  for (const folder of ["dist", "npm"]) {
    rmSync(folder, { recursive: true, force: true });
  }
  const [modules] = await Promise.all([
    buildBundles([...scripts, ...pages, command, pictureWorker, server]),
    compileForNpm(),
  ]);
  copyFrameworkTypes();
  // Beside bundled.js, which names it.
  cpSync("data/midden-nederland.json", "npm/midden-nederland.json");
  for (const [name, text] of Object.entries(editorData())) {
    write(join("npm", name), text);
  }
  const partLists = bijwerkenParts.map((name) => join("dist", licensesOf(name)));
  const pageList = "dist/bijwerken/licenses.md";
  write(pageList, joined([pageList, ...partLists].map((list) => readFileSync(list, "utf8"))));
  for (const list of partLists) {
    rmSync(list);
  }
  for (const list of [
    "dist/licenses.md",
    "dist/bijwerken/licenses.md",
    "npm/publish/licenses.md",
    "npm/publish/png-worker.licenses.md",
    "npm/server/licenses.md",
  ]) {
    write(list, withTexts(readFileSync(list, "utf8")));
  }
  for (const [name, content] of helpFiles()) {
    write(join("dist/uitleg", name), content);
  }
  write("dist/integrity.json", integrityHashes());
  write("dist/wordpress/basisniveau.zip", wordpressPlugin());
  write("dist/sbom.cdx.json", billOfMaterials(modules));
  await publish("data/midden-nederland.json");
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
    report(join(bundle.folder, bundle.file));
    for (const [name, path] of Object.entries(bundle.copies ?? {})) {
      const copy = join(bundle.folder, name);
      modules.push(path);
      mkdirSync(dirname(copy), { recursive: true });
      if (path.endsWith(".css")) {
        writeFileSync(copy, styleSheet(path));
      } else {
        cpSync(path, copy);
      }
    }
  }
  return modules;
}

/**
 * The elements as modules with their types, for projects with a bundler of their own; of what is
 * bundled for servers the types alone.
 */
async function compileForNpm(): Promise<void> {
  await Promise.all(
    ["src", "src/server"].map((project) =>
      promisify(execFile)(process.execPath, [
        "node_modules/typescript/bin/tsc",
        "--project",
        project,
      ]),
    ),
  );
}

/** Types of frameworks, each with a module that may be imported and does nothing. */
function copyFrameworkTypes(): void {
  const folder = "src/frameworks";
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".d.ts"))) {
    cpSync(join(folder, name), join("npm/frameworks", name));
    write(join("npm/frameworks", name.replace(".d.ts", ".js")), "export {};\n");
  }
}

/** Makes `dist` what the command makes of any feed: tile pages, pictures, folders by version. */
async function publish(feed: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "basisniveau-"));
  const out = join(folder, "published");
  await promisify(execFile)(process.execPath, [
    ...["npm/publish/command.js", "publish", "--feed", feed, "--out", out],
  ]);
  cpSync(out, "dist", { recursive: true });
  rmSync(folder, { recursive: true });
  console.log("dist: published");
}

/** For the attribute `integrity` of script elements. */
function integrityHashes(): string {
  const hashes = scripts.map(({ file }) => {
    const hash = createHash("sha384").update(readFileSync(join("dist", file)));
    return [file, `sha384-${hash.digest("base64")}`];
  });
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  report(path);
}

function report(path: string): void {
  console.log(`${path}: ${statSync(path).size.toLocaleString("en")} bytes`);
}
