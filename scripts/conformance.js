/*
 * Writes dist/toegankelijkheid.md, for an accessibility statement: what was tested of each success
 * criterion of WCAG 2.2 at level A and AA, and what a person still has to check. Claims only what
 * tests have just shown: it runs them, or takes the results that TEST_RESULTS names. Fails where a
 * criterion names a test that doesn't exist or didn't pass.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const readJson = async (path) => JSON.parse(await readFile(path, "utf8"));
const errors = [];

const { version } = await readJson("package.json");
const criteria = await readJson("tests/accessibility/criteria.json");
const results = await testResults();

async function testResults() {
  const given = process.env.TEST_RESULTS;
  if (given && existsSync(given)) {
    return readJson(given);
  }
  const path = join(tmpdir(), `basisniveau-results-${process.pid}.json`);
  const env = { ...process.env, TEST_RESULTS: path };
  const { status } = spawnSync("npx", ["web-test-runner"], { env, stdio: "inherit" });
  if (status !== 0) {
    errors.push("niet alle tests zijn geslaagd");
  }
  return readJson(path);
}

/** A name in the titles of tests, which all have to have passed, and the number of these tests. */
function passedTests(id, name) {
  const named = results.filter((test) => test.name.includes(name));
  if (named.length === 0 || named.some(({ passed }) => !passed)) {
    errors.push(`${id}: geen geslaagde test "${name}"`);
  }
  return `"${name.replace(/ >$/, "")}" (${named.length})`;
}

function row({ id, title, level, absent, page, tests = [], person }) {
  const applies = absent
    ? `n.v.t.: ${absent}`
    : page
      ? "hangt van de pagina af, niet van de widgets"
      : "ja";
  const automatic = tests.map((name) => passedTests(id, name)).join("; ");
  const manual = person ? `Niet gedaan. ${person}` : "";
  if (!absent && !page && tests.length === 0 && !person) {
    errors.push(`${id}: geen test en geen vraag aan een mens`);
  }
  return `| ${id} ${title} | ${level} | ${applies} | ${automatic} | ${manual} |`;
}

const date = new Date().toISOString().slice(0, 10);
const report = `# Toegankelijkheid van basisniveau-widgets ${version}

Stand van ${date}. Dit overzicht is bedoeld voor wie een toegankelijkheidsverklaring opstelt. Het gaat over de widgets, niet over de
pagina waar ze in staan. De norm is WCAG 2.2, niveau A en AA: alle ${criteria.length} succescriteria. EN 301 549 neemt deze criteria over uit
WCAG 2.1; 4.1.1 (Parsen) is in WCAG 2.2 vervallen.

"Automatisch getest" noemt tests van het project die op deze datum zijn geslaagd, in Chromium, met tussen haakjes hun aantal. "Door een mens te
controleren" is **niet gedaan**: geen mens heeft deze versie nagekeken, ook niet met een schermlezer. Doe dat voordat je een verklaring
op dit overzicht baseert.

| Succescriterium | Niveau | Van toepassing | Automatisch getest | Door een mens te controleren |
| --- | --- | --- | --- | --- |
${criteria.map(row).join("\n")}
`;

if (criteria.length !== 55) {
  errors.push(`${criteria.length} succescriteria in plaats van 55`);
}
for (const error of errors) {
  console.error(error);
}
if (errors.length > 0) {
  process.exitCode = 1;
} else {
  await mkdir("dist", { recursive: true });
  await writeFile("dist/toegankelijkheid.md", report);
  console.log(
    `dist/toegankelijkheid.md: ${criteria.length} succescriteria, ${results.length} tests`,
  );
}
