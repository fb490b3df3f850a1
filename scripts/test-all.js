/*
 * Everything that `npm test` leaves out, after a build: the package, frameworks, publishing, speed,
 * hosting, CMSs, the other engines, the conformance report, and the static Storybook. Continues
 * after a part that failed, and ends with how long each part took.
 */
import { spawnSync } from "node:child_process";

const parts = [
  "test:package",
  "test:frameworks",
  "test:publish",
  "test:import",
  "test:speed",
  "test:hosting",
  "conformance",
  "test:browsers",
  "test:cms",
  "test:storybook",
];

const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: "1" };

const results = parts.map((part) => {
  const startedAt = Date.now();
  const { status } = spawnSync("npm", ["run", part], {
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return { part, hasPassed: status === 0, seconds: Math.round((Date.now() - startedAt) / 1000) };
});

console.log();
for (const { part, hasPassed, seconds } of results) {
  console.log(`${hasPassed ? "✓" : "✗"} npm run ${part} (${seconds} s)`);
}
process.exitCode = results.every(({ hasPassed }) => hasPassed) ? 0 : 1;
