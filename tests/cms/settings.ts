import { readFile } from "node:fs/promises";
import { publishedUrl } from "./published.js";

/** Host of the published folder in the documentation. */
const example = "cijfers.example.nl";

/** The files that the documentation quotes and the tests use. */
export const settingsFolder = new URL("settings/", import.meta.url);

/** A system's settings for the folder that is published here. */
export async function settings(name: string): Promise<string> {
  return withPublishedUrl(await readFile(new URL(name, settingsFolder), "utf8"));
}

/** Text with the address of the folder that is published here instead of the example's. */
export function withPublishedUrl(text: string): string {
  const { origin, hostname } = new URL(publishedUrl());
  return text.replaceAll(`https://${example}`, origin).replaceAll(example, hostname);
}
