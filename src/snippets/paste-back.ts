import { pageAddress, type PublishedFolder, withoutLastSlashes } from "./published-folder.js";
import { type Choice, type Route, routes } from "./routes.js";
import { snippet } from "./snippet.js";

/*
 * Compares what a system saved with the snippet that was pasted. The saved HTML is parsed into an
 * inert document: there it runs nothing and fetches nothing.
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
 * became lower case, `quotes` straight quotes became curly, `sentence` the link is within a sentence,
 * `type` the script has a type that browsers don't run, `integrity` its hash is another one,
 * `elsewhere` it is that of another folder.
 */
export type Mishap =
  | "escaped"
  | "self-closing"
  | "swallowed"
  | "lowered"
  | "quotes"
  | "sentence"
  | "type"
  | "integrity"
  | "elsewhere";

/** What makes a snippet useless, however much of it survived. */
const fatal: readonly Mishap[] = ["quotes", "sentence", "type", "integrity", "elsewhere"];

/**
 * `whole`: everything survived. `works`: the part that carries the figures survived. `stays`: that
 * part is lost, but something is left to read or follow. `lost`: nothing is left. `escaped`: the
 * snippet was pasted as text.
 */
export type Verdict = "whole" | "works" | "stays" | "lost" | "escaped";

/** What became of a snippet. */
export interface PasteBack {
  /** The route that was found: that of the choice, or another one that works. */
  route: Route;
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

/**
 * Compares what a system saved with what was pasted. Where that is nothing of the chosen route, but
 * another route that works, it is judged as that one. Undefined where nothing was saved.
 *
 * @param trusted - Makes HTML that may be parsed where the page asks for Trusted Types.
 */
export function pasteBack(
  saved: string,
  choice: Choice,
  folder: PublishedFolder,
  trusted = (html: string) => html,
): PasteBack | undefined {
  if (saved.trim() === "") {
    return undefined;
  }
  const parse = (html: string) =>
    new DOMParser().parseFromString(trusted(`<body>${withoutStyles(html)}`), "text/html").body;
  const chosen = compared(saved, choice, folder, parse);
  if (chosen.verdict !== "lost") {
    return chosen;
  }
  // An address or a text is part of most other routes.
  const vague: readonly Route[] = ["url", "html"];
  const others = [...routes.filter((route) => !vague.includes(route)), ...vague]
    .filter((route) => route !== choice.route)
    .map((route) => compared(saved, { ...choice, route }, folder, parse));
  const judged = (wanted: Verdict) => others.find(({ verdict }) => verdict === wanted);
  return judged("whole") ?? judged("works") ?? chosen;
}

function compared(
  saved: string,
  choice: Choice,
  folder: PublishedFolder,
  parse: (html: string) => HTMLElement,
): PasteBack {
  const wanted = snippet(choice, folder);
  const comparison = { wanted: parse(wanted), saved: parse(saved), folder };
  const found = [...partsOfMarkup(comparison), ...partsOfText(choice, wanted, saved, comparison)];
  const parts = (isThere: boolean) =>
    found.flatMap(([part, survived]) => (survived === isThere ? [part] : []));
  const survived = parts(true);
  const lost = parts(false);
  const mishaps = mishapsIn(saved, comparison, choice.route);
  const verdict = judge(choice, survived, lost, mishaps);
  return {
    route: choice.route,
    verdict,
    survived,
    lost,
    mishaps,
    instead: insteadOf(choice, verdict, survived),
  };
}

/** A style attribute would violate the page's policy, although the document is never shown. */
function withoutStyles(html: string): string {
  return html.replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi, "");
}

interface Comparison {
  wanted: HTMLElement;
  saved: HTMLElement;
  folder: PublishedFolder;
}

type Finding = [part: Part, survived: boolean];

/** The parts that are elements and attributes. */
function partsOfMarkup({ wanted, saved, folder }: Comparison): Finding[] {
  const findings: Finding[] = [];
  const script = wanted.querySelector("script");
  if (script) {
    findings.push(["script", Boolean(scriptLike(script, saved, folder))]);
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

/** The script of the folder, as the system saved it. */
function scriptLike(
  script: HTMLScriptElement,
  saved: HTMLElement,
  folder: PublishedFolder,
): HTMLScriptElement | undefined {
  return findLike(script, saved, (other) =>
    isSamePage(other.getAttribute("src") ?? "", script.src, folder),
  );
}

/** What is wrong with the script, where one of ours was saved. */
function scriptMishaps({ wanted, saved, folder }: Comparison): [Mishap, boolean][] {
  const script = wanted.querySelector("script");
  const any =
    script && findLike(script, saved, ({ src }) => /\/basisniveau(\.classic)?\.js/.test(src));
  const kept = script && scriptLike(script, saved, folder);
  return [
    ["elsewhere", Boolean(any && !kept)],
    // Without a type the script runs too.
    ["type", Boolean(kept && !/^(module|text\/javascript|)$/.test(kept.type.trim()))],
    ["integrity", Boolean(kept?.integrity && kept.integrity !== script?.integrity)],
  ];
}

const blocks = "p, div, figure, td, blockquote, section, article, main, li, h1, h2, h3, h4, h5, h6";

/** Is a link all that its block says? Else no tile comes in its place. */
function isAlone(link: Element): boolean {
  const block = link.closest(blocks) ?? link.ownerDocument.body;
  return bare(block.textContent) === bare(link.textContent);
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

function mishapsIn(saved: string, documents: Comparison, route: Route): Mishap[] {
  const link = documents.wanted.querySelector("a");
  const keptLink =
    link &&
    findLike(link, documents.saved, (other) =>
      isSamePage(other.getAttribute("href") ?? "", link.href, documents.folder),
    );
  const wanted = elementIn(documents.wanted);
  const kept = wanted && elementIn(documents.saved, wanted.localName);
  const names = kept?.getAttributeNames() ?? [];
  const found: [Mishap, boolean][] = [
    ["escaped", isEscaped(saved)],
    ["self-closing", /<basisniveau-[a-z][^<>]*\/>/.test(saved)],
    ["swallowed", Boolean(kept && bare(kept.textContent).length > bare(wanted.textContent).length)],
    ["lowered", names.includes("headinglevel")],
    ["quotes", /(\[basisniveau[^[\]]*|<[a-z][\w-]*\s[^<>]*=\s*)[“”„″‘’]/i.test(saved)],
    ["sentence", route === "link" && Boolean(keptLink && !isAlone(keptLink))],
    ...scriptMishaps(documents),
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
  if (mishaps.some((mishap) => fatal.includes(mishap))) {
    return "stays";
  }
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
