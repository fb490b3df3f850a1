import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

/*
 * Deleting the plugin from a network of sites. Needs no WordPress.
 */

test("deleting the plugin leaves nothing of it on any site of a network", () => {
  const script = fileURLToPath(new URL("uninstall.php", import.meta.url));
  const lines = execFileSync("php", [script], { encoding: "utf8" }).trim().split("\n");
  const deleted = (site: number) =>
    lines
      .filter((line) => line.startsWith(`${String(site)} `))
      .map((line) => line.slice(2))
      .sort();
  expect(deleted(2)).toEqual([
    "hook basisniveau_refresh",
    "option basisniveau_everywhere",
    "option basisniveau_feed",
    "option basisniveau_kept_feed",
    "option basisniveau_lock",
    "option basisniveau_script",
    "transient basisniveau_feed",
  ]);
  expect(deleted(1)).toEqual(deleted(2));
});
