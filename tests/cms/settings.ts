import { readFile } from "node:fs/promises";
import { publishedUrl } from "./published.js";

/** Where the published folder is in what webmasters read. */
const example = "cijfers.example.nl";

/** The files that the documentation quotes and that the tests use. */
export const settingsFolder = new URL("settings/", import.meta.url);

/** What a webmaster sets in a system, for the folder that is published here. */
export async function settings(name: string): Promise<string> {
  return withPublishedUrl(await readFile(new URL(name, settingsFolder), "utf8"));
}

/** Text with the folder that is published here in place of the one of the example. */
export function withPublishedUrl(text: string): string {
  const { origin, hostname } = new URL(publishedUrl());
  return text.replaceAll(`https://${example}`, origin).replaceAll(example, hostname);
}
