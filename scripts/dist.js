/*
 * Checks what `npm run build` built: sizes within the budgets of package.json, no code that a
 * strict page forbids, nothing that should have been compiled away, correct integrity hashes, a
 * bill of materials that names what is bundled, and a package that can be imported without a
 * browser.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { brotliCompressSync } from "node:zlib";

const { budgets, dependencies, name, version } = JSON.parse(await readFile("package.json", "utf8"));

const forbidden = [
  /\beval\(/,
  /new Function/,
  /document\.write/,
  /\bimport\(/,
  /\blocalStorage\b/,
  /\bsessionStorage\b/,
  /\.cookie\b/,
  /unsafeHTML/,
  /Lit is in dev mode/,
  /@property\(/,
];

const integrity = JSON.parse(await readFile("dist/integrity.json", "utf8"));

const errors = [];
for (const [path, budget] of Object.entries(budgets)) {
  const script = await readFile(path, "utf8");
  const size = brotliCompressSync(script).length;
  console.log(`${path}: ${size} of ${budget} bytes (brotli)`);
  if (size > budget) {
    errors.push(`${path} is ${size - budget} bytes over its budget`);
  }
  errors.push(
    ...forbidden.filter((code) => code.test(script)).map((code) => `${path} holds ${code}`),
  );
  const hash = createHash("sha384").update(script).digest("base64");
  if (integrity[basename(path)] !== `sha384-${hash}`) {
    errors.push(`dist/integrity.json has another hash than ${path}`);
  }
  if (/[^\0-\x7f]/.test(script)) {
    errors.push(`${path} is not ASCII alone, and a page in another encoding garbles it`);
  }
  if (/^(import|export)\b/m.test(script) && path.includes("classic")) {
    errors.push(`${path} is no classic script`);
  }
}

const { components } = JSON.parse(await readFile("dist/sbom.cdx.json", "utf8"));
for (const dependency of Object.keys(dependencies)) {
  if (!components.some((component) => component.name === dependency)) {
    errors.push(`dist/sbom.cdx.json lacks ${dependency}`);
  }
}

for (const path of [
  "dist/licenses.md",
  "dist/bijwerken/licenses.md",
  "npm/publish/licenses.md",
  "npm/publish/png-worker.licenses.md",
  "npm/server/licenses.md",
]) {
  for (const section of (await readFile(path, "utf8")).split(/^## /m).slice(1)) {
    const [heading, ...lines] = section.split("\n");
    const [bundled] = heading.split(" - ");
    if (!components.some(({ name }) => name === bundled)) {
      errors.push(`dist/sbom.cdx.json lacks ${bundled}, which ${path} names`);
    }
    if (lines.join("").trim().length < 500) {
      errors.push(`${path} lacks the text of the license of ${bundled}`);
    }
  }
}

const { FeedElement, register } = await import(name);
if (typeof register !== "function") {
  errors.push(`${name} does not export register()`);
}

if (FeedElement.version !== version) {
  errors.push(`the elements say that they are of version ${FeedElement.version}, not ${version}`);
}

for (const error of errors) {
  console.error(error);
}
process.exitCode = errors.length > 0 ? 1 : 0;
