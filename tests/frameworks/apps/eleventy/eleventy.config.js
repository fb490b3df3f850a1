import { readFile } from "node:fs/promises";
import { readFeed, renderFeed } from "basisniveau-widgets/server";

const file = new URL(import.meta.resolve("basisniveau-widgets/midden-nederland.json"));
const { feed } = readFeed(await readFile(file, "utf8"));

export default function (config) {
  config.addShortcode("figure", (id, chart) => renderFeed(feed, { kind: "indicator", id, chart }));
  config.addShortcode("theme", (id) => renderFeed(feed, { kind: "theme", id, headingLevel: 2 }));
  return { dir: { input: "pages", output: "dist" } };
}
