/*
 * Writes dist/basisniveau.css: the style sheet that reserves space for elements that show the real feed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";

const { module } = await runnerImport("./src/layout/reserve-space.ts", { configFile: false });
const feed = JSON.parse(readFileSync("data/midden-nederland.json", "utf8"));
writeFileSync("dist/basisniveau.css", module.reserveSpaceStyleSheet(feed));
