import { readFile } from "node:fs/promises";
import { publishedUrl } from "./published.js";

/** Where the folder is in what webmasters read. */
export const exampleUrl = "https://cijfers.example.nl";

/** The folder whose files the documentation quotes and the tests use. */
export const settingsFolder = new URL("settings/", import.meta.url);

/** What a webmaster sets in a system, for the folder that is published here. */
export async function settings(name: string): Promise<string> {
  const text = await readFile(new URL(name, settingsFolder), "utf8");
  return text.replaceAll(exampleUrl, publishedUrl());
}
