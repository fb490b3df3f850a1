import process from "node:process";

/*
 * The apps that the package is installed in, each a folder with a lock file of its own.
 */

/** An app that shows what settings.ts says, and how its framework differs. */
interface App {
  name: string;
  /** Does a server render its tags? */
  isPrerendered: boolean;
  /** When its templates can set properties: some set attributes until an element is defined. */
  properties: "always" | "once-defined" | "never";
}

/** Is this app asked for? Without APP all of them are. */
export function isAsked(name: string): boolean {
  const { APP } = process.env;
  return !APP || APP === name;
}

const all: App[] = [
  { name: "angular", isPrerendered: false, properties: "always" },
  { name: "react-19", isPrerendered: true, properties: "once-defined" },
  { name: "react-18", isPrerendered: true, properties: "never" },
  { name: "vue", isPrerendered: true, properties: "always" },
  { name: "svelte", isPrerendered: true, properties: "once-defined" },
  { name: "solid", isPrerendered: true, properties: "always" },
  { name: "preact", isPrerendered: true, properties: "once-defined" },
  { name: "lit", isPrerendered: false, properties: "always" },
];

export const apps = all.filter(({ name }) => isAsked(name));

/** Every folder that the package is installed in, the slowest first. */
export const folders = [
  ...["astro", "unit-tests", "eleventy", "htmx", "turbo"],
  ...all.map(({ name }) => name),
].filter(isAsked);
