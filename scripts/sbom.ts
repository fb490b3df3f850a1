import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The output of npm, as far as it is used here. */
interface BillOfMaterials {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string; "bom-ref": string } };
  components: { "bom-ref": string; scope: "required" | "optional" }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * A CycloneDX bill of materials from the lock file: what the package depends on, and what scripts,
 * pages and command bundle. Without the serial number, the time and the tools, so that builds are
 * reproducible.
 *
 * @param modules - Path of every file that was bundled or copied.
 */
export function billOfMaterials(modules: string[]): string {
  const bom = readBill();
  const bundled = new Set(modules.map(packageOf));
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  delete bom.metadata.tools;
  // npm uses the name of the folder.
  const { name } = JSON.parse(readFileSync("package.json", "utf8")) as { name: string };
  bom.metadata.component.name = name;
  // With `--omit dev` npm leaves out too much: Lit, since a tool for development needs it as well.
  bom.components = bom.components.filter(
    ({ scope, "bom-ref": ref }) => bundled.has(ref) || scope === "required",
  );
  const shipped = new Set(
    [bom.metadata.component, ...bom.components].map((component) => component["bom-ref"]),
  );
  bom.dependencies = bom.dependencies
    .filter(({ ref }) => shipped.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => shipped.has(on)) }));
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** Name and version of the package that a file is of, as npm writes them. */
function packageOf(path: string): string {
  const [folder = "", name = ""] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (!folder) {
    return "";
  }
  const { version } = JSON.parse(
    readFileSync(`${folder.replaceAll("\0", "")}/package.json`, "utf8"),
  ) as { version: string };
  return `${name}@${version}`;
}

function readBill(): BillOfMaterials {
  const json = execSync("npm sbom --sbom-format cyclonedx --package-lock-only --include dev", {
    encoding: "utf8",
    maxBuffer: 2 ** 25,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return JSON.parse(json) as BillOfMaterials;
}
