import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The package as npm would install it, where the examples for frameworks find it. */
export const unpacked = "tests/package/node_modules/basisniveau-widgets";

/** Packs the package as `npm publish` does, and unpacks it. Playwright runs it before the tests. */
export default function unpack(): void {
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  execFileSync("npm", ["pack", "--silent", "--pack-destination", unpacked]);
  const [tarball = ""] = readdirSync(unpacked);
  execFileSync("tar", ["--extract", "--strip-components", "1", "--file", tarball], {
    cwd: unpacked,
  });
  rmSync(join(unpacked, tarball));
}
