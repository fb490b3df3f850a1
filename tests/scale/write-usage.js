/*
 * Preloaded into a process: writes what that used to the file USAGE_PATH when it ends.
 */
import { writeFileSync } from "node:fs";
import process from "node:process";

process.on("exit", () => {
  writeFileSync(process.env.USAGE_PATH ?? "", JSON.stringify(process.resourceUsage()));
});
