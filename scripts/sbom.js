/*
 * Writes dist/sbom.cdx.json: what is bundled into the scripts, and what it depends on, by the lock file. Without what would
 * make it another file each time.
 */
import { execSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const { name } = JSON.parse(readFileSync("package.json", "utf8"));
const command = "npm sbom --sbom-format cyclonedx --omit dev --package-lock-only";
const bom = JSON.parse(
  execSync(command, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
);
for (const key of ["timestamp", "tools"]) {
  delete bom.metadata[key];
}
delete bom.serialNumber;
// npm takes the name of the folder.
bom.metadata.component.name = name;
writeFileSync("dist/sbom.cdx.json", `${JSON.stringify(bom, null, 2)}\n`);
