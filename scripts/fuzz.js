/*
 * Runs the property tests of `npm test` about a million times instead of some thousands, which
 * takes hours. A number as argument multiplies the usual number of runs.
 */
import { spawnSync } from "node:child_process";

const [, , times = "170"] = process.argv;
const { status } = spawnSync("npx", ["web-test-runner", "--files", "tests/**/*.property.test.ts"], {
  env: { ...process.env, VITE_FUZZ: times },
  shell: process.platform === "win32",
  stdio: "inherit",
});
process.exitCode = status ?? 1;
