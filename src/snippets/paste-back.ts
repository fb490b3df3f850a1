import { pageAddress, type PublishedFolder, withoutLastSlashes } from "./published-folder.js";
import type { Choice, Route } from "./routes.js";
import { snippet } from "./snippet.js";

/*
 * Compares what a system saved with the snippet that was pasted. The saved HTML is parsed into an
 * inert document: it runs nothing, fetches nothing and is never inserted into the page.
 */

/** A part of a snippet that a system may keep or remove. */
export type Part =
  | "script"
  | "element"
  | "attributes"
  | "iframe"
  | "title"
  | "link"
  | "class"
  | "options"
  | "text"
  | "image"
  | "alt"
  | "address"
  | "shortcode";

/**
 * What else went wrong: `escaped` the code itself is shown as text, `self-closing` an element lost
 * its end tag, `swallowed` content after an element ended up inside it, `lowered` a camelCase name
 * became lower case, `quotes` straight quotes became curly.
 */
export type Mishap = "escaped" | "self-closing" | "swallowed" | "lowered" | "quotes";

/**
 * `whole`: everything survived. `works`: the part that carries the figures survived. `stays`: that
 * part is lost, but something is left to read or follow. `lost`: nothing is left. `escaped`: the
 * snippet was pasted as text.
 */
export type Verdict = "whole" | "works" | "stays" | "lost" | "escaped";

/** What became of a snippet. */
export interface PasteBack {
  verdict: Verdict;
  survived: Part[];
  lost: Part[];
  mishaps: Mishap[];
  /** Routes that work where this one doesn't, the best first. */
  instead: Route[];
}

/** The part of each route that carries the figures into the page. */
const carriers: Record<Route, Part> = {
  script: "element",
  element: "element",
  iframe: "iframe",
  url: "address",
  link: "link",
  html: "text",
  image: "image",
  wordpress: "shortcode",
};

/** Compares what a system saved with what was pasted. Undefined where nothing was saved. */
export function pasteBack(
  saved: string,
  choice: Choice,
  folder: PublishedFolder,
): PasteBack | undefined {
  if (saved.trim() === "") {
    return undefined;
  }
  const wanted = snippet(choice, folder);
  const comparison = { wanted: parsed(wanted), saved: parsed(saved), folder };
  const found = [...partsOfMarkup(comparison), ...partsOfText(choice, wanted, saved, comparison)];
  const parts = (isThere: boolean) =>
    found.flatMap(([part, survived]) => (survived === isThere ? [part] : []));
  const survived = parts(true);
  const lost = parts(false);
  const mishaps = mishapsIn(saved, comparison);
  const verdict = judge(choice, survived, lost, mishaps);
  return { verdict, survived, lost, mishaps, instead: insteadOf(choice, verdict, survived) };
}

interface Comparison {
  wanted: HTMLElement;
  saved: HTMLElement;
  folder: PublishedFolder;
}

type Finding = [part: Part, survived: boolean];

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<body>${html}`, "text/html").body;
}

/** The parts that are elements and attributes. */
function partsOfMarkup({ wanted, saved, folder }: Comparison): Finding[] {
  const findings: Finding[] = [];
  const script = wanted.querySelector("script");
  if (script) {
    const kept = findLike(script, saved, ({ src }) => src === script.src);
    findings.push(["script", Boolean(kept)]);
  }
  const element = elementIn(wanted);
  if (element) {
    const kept = elementIn(saved, element.localName);
    findings.push(["element", Boolean(kept)]);
    if (element.attributes.length > 0) {
      findings.push(["attributes", hasAttributesOf(element, kept)]);
    }
  }
  const frame = wanted.querySelector("iframe");
  if (frame) {
    const kept = findLike(frame, saved, ({ src }) => isSamePage(src, frame.src, folder));
    findings.push(["iframe", Boolean(kept)], ["title", Boolean(kept?.title.trim())]);
    findings.push(...optionsOf(frame.src, kept?.getAttribute("src"), folder));
  }
  const link = wanted.querySelector("a");
  if (link) {
    const kept = findLike(link, saved, (other) =>
      isSamePage(other.getAttribute("href") ?? "", link.href, folder),
    );
    findings.push(["link", Boolean(kept)]);
    if (link.className) {
      findings.push(["class", kept?.classList.contains(link.className) ?? false]);
    }
    findings.push(...optionsOf(link.href, kept?.getAttribute("href"), folder));
  }
  const image = wanted.querySelector("img");
  if (image) {
    const kept = findLike(image, saved, ({ src }) => src === image.src);
    findings.push(["image", Boolean(kept)], ["alt", kept?.alt === image.alt]);
  }
  return findings;
}

/** An element with the same tag that passes the test. */
function findLike<Kind extends Element>(
  { localName }: Kind,
  saved: HTMLElement,
  passes: (element: Kind) => boolean,
): Kind | undefined {
  // In two HTML documents, elements with the same tag are of the same class.
  return [...saved.querySelectorAll<Kind>(localName)].find(passes);
}

function elementIn(body: HTMLElement, tag = ""): Element | undefined {
  return [...body.querySelectorAll("*")].find(({ localName }) =>
    tag ? localName === tag : localName.startsWith("basisniveau-"),
  );
}

function hasAttributesOf({ attributes }: Element, kept: Element | undefined): boolean {
  return [...attributes].every(({ name, value }) => kept?.getAttribute(name) === value);
}

/** Whether the query of an address survived, if it has one. */
function optionsOf(
  wanted: string,
  kept: string | null | undefined,
  folder: PublishedFolder,
): Finding[] {
  const { search } = new URL(wanted);
  return search ? [["options", search === resolved(kept ?? "", folder)?.search]] : [];
}

function isSamePage(address: string, wanted: string, folder: PublishedFolder): boolean {
  const [one, other] = [resolved(address, folder), resolved(wanted, folder)];
  return Boolean(one && other) && pathOf(one) === pathOf(other);
}

/** Systems make addresses on their own site relative. */
function resolved(address: string, { url }: PublishedFolder): URL | undefined {
  try {
    return new URL(address, url);
  } catch {
    return undefined;
  }
}

function pathOf(url: URL | undefined): string {
  return url ? `${url.origin}${withoutLastSlashes(url.pathname)}` : "";
}

/** The parts that are found in the text. */
function partsOfText(
  { route, subject, notation = "html" }: Choice,
  wanted: string,
  saved: string,
  documents: Comparison,
): Finding[] {
  const { folder } = documents;
  const savedText = bare(documents.saved.textContent);
  switch (route) {
    case "url": {
      // Saved as is, as a link, or as the iframe that a system made of it by oEmbed.
      const address = pageAddress(subject, folder);
      return [["address", saved.includes(withoutLastSlashes(address))]];
    }
    case "wordpress":
      return [["shortcode", bare(saved).includes(bare(wanted))]];
    case "iframe":
    case "image":
      return [];
    case "link":
      if (notation !== "html") {
        const address = pageAddress(subject, folder);
        return [["address", saved.includes(withoutLastSlashes(address))]];
      }
      break;
    default:
      break;
  }
  // Escaped code doesn't count as text: visitors would see the figures with all tags around them.
  const isCode = isEscaped(saved);
  return [["text", !isCode && savedText.includes(bare(documents.wanted.textContent))]];
}

/** Text without what systems change: whitespace, and straight quotes made curly. */
function bare(text: string): string {
  return text
    .replace(/\s+/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”„″]/g, '"');
}

function mishapsIn(saved: string, documents: Comparison): Mishap[] {
  const wanted = elementIn(documents.wanted);
  const kept = wanted && elementIn(documents.saved, wanted.localName);
  const names = kept?.getAttributeNames() ?? [];
  const found: [Mishap, boolean][] = [
    ["escaped", isEscaped(saved)],
    ["self-closing", /<basisniveau-[a-z][^<>]*\/>/.test(saved)],
    ["swallowed", Boolean(kept && bare(kept.textContent).length > bare(wanted.textContent).length)],
    ["lowered", names.includes("headinglevel")],
    ["quotes", /\[basisniveau[^[\]]*[“”„″‘’]/.test(saved)],
  ];
  return found.flatMap(([mishap, isSo]) => (isSo ? [mishap] : []));
}

function isEscaped(saved: string): boolean {
  return /&lt;(basisniveau-|script|iframe|img|a |p&gt;|div)/i.test(saved);
}

function judge(
  { route, notation = "html" }: Choice,
  survived: Part[],
  lost: Part[],
  mishaps: Mishap[],
): Verdict {
  const carrier = route === "link" && notation !== "html" ? "address" : carriers[route];
  if (survived.includes(carrier)) {
    return lost.length + mishaps.length === 0 ? "whole" : "works";
  }
  if (mishaps.includes("escaped")) {
    return "escaped";
  }
  return survived.length > 0 ? "stays" : "lost";
}

function insteadOf({ route }: Choice, verdict: Verdict, survived: Part[]): Route[] {
  if (verdict === "whole" || verdict === "escaped") {
    return [];
  }
  if (verdict === "works") {
    return route === "script" && !survived.includes("script") ? ["element"] : [];
  }
  const others: Route[] = survived.includes("link") ? ["link"] : ["url", "link", "html"];
  return others.filter((other) => other !== route);
}
