/*
 * The properties of `npm test`, tried about a million times instead of some thousands: takes hours. A number after the
 * command says how many times as often as usual.
 */
import { spawnSync } from "node:child_process";

const [, , times = "170"] = process.argv;
const { status } = spawnSync("npx", ["web-test-runner", "--files", "tests/**/*.property.test.ts"], {
  env: { ...process.env, VITE_FUZZ: times },
  shell: process.platform === "win32",
  stdio: "inherit",
});
process.exitCode = status ?? 1;
