import { has } from "../../feed/has.js";
import type { FeedElement } from "../../elements/feed-element.js";
import { loadFeed } from "../../feed/load.js";
import type { PublishedFolder } from "../../snippets/published-folder.js";

/** What the page needs before an editor can choose. */
export interface Loaded {
  folder: PublishedFolder;
  /** Hash of the script, where the folder states one. */
  integrity: string | undefined;
}

/** Loads a folder's feed, version and script hash. Undefined where the feed can't be loaded. */
export async function loadFolder(address: URL): Promise<Loaded | undefined> {
  const [answer, integrity] = await Promise.all([
    loadFeed(new URL("midden-nederland.json", address), new AbortController().signal),
    hashOfScript(new URL("integrity.json", address)),
  ]);
  if (!has(answer, "feed")) {
    return undefined;
  }
  const url = `${address.origin}${address.pathname}`;
  return { folder: { url, version: await versionOfScript(), feed: answer.feed }, integrity };
}

/** Every element knows the version of its script. */
async function versionOfScript(): Promise<string> {
  const element = await customElements.whenDefined("basisniveau-overview");
  // Another script defines the class, so TypeScript can't know its type.
  const { version } = element as unknown as typeof FeedElement;
  return version;
}

async function hashOfScript(url: URL): Promise<string | undefined> {
  try {
    const hashes: unknown = await (await fetch(url)).json();
    const { "basisniveau.js": hash } = Object(hashes) as Record<string, unknown>;
    return typeof hash === "string" && /^sha384-[\w+/=]+$/.test(hash) ? hash : undefined;
  } catch {
    return undefined;
  }
}
