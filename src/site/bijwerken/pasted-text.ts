import { Fragment, type Mark, type Node as TextNode, Slice } from "prosemirror-model";
import { httpsAddress } from "./https-address.js";
import { richTextSchema } from "./rich-text-schema.js";

/** Elements of which nobody reads the content. */
const unread = "head, script, style, template, title";

/** Elements that are on the same line as the text around them. */
const inLine =
  "a, abbr, b, bdi, bdo, cite, code, del, em, font, i, ins, kbd, mark, q, s, samp, small, span, strike, strong, sub, sup, u, var";

/**
 * What is pasted from Word, a web page or an editor of ours: the text in one paragraph, with what is
 * bold and the links with https in it, and nothing else.
 *
 * @param marks - Of the text in which it is pasted: those of text without markup.
 * @param trusted - Makes HTML that the browser may parse.
 */
export function pastedSlice(
  { html, text }: Pasted,
  marks: readonly Mark[],
  trusted: (html: string) => string,
): Slice {
  if (html === "") {
    const nodes = text === "" ? [] : [richTextSchema.text(text, marks)];
    return new Slice(inOneParagraph(nodes), 0, 0);
  }
  const page = new DOMParser().parseFromString(trusted(withStylesAsData(html)), "text/html");
  const nodes: TextNode[] = [];
  for (const node of page.body.childNodes) {
    read(node, [], nodes);
  }
  // Words that somebody moves keep the spaces around them.
  const isOurs = page.querySelector("[data-pm-slice]") !== null;
  return new Slice(inOneParagraph(nodes, isOurs), 0, 0);
}

/**
 * HTML in which styles are only data. They would violate the page's policy, although the document is
 * never shown, but some systems make text bold by them.
 */
function withStylesAsData(html: string): string {
  return html
    .replace(/<(\/?)style\b/gi, "<$1template")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style="));
}

/** What the clipboard holds, empty where it doesn't. */
interface Pasted {
  html: string;
  text: string;
}

function read(node: Node, marks: readonly Mark[], nodes: TextNode[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    add(node.nodeValue ?? "", marks, nodes);
    return;
  }
  const element = node instanceof Element ? node : undefined;
  if (element?.matches(unread)) {
    return;
  }
  const isBlock = element && !element.matches(inLine);
  const inner = element ? marksOf(element, marks) : marks;
  add(isBlock ? " " : "", [], nodes);
  for (const child of node.childNodes) {
    read(child, inner, nodes);
  }
  add(isBlock ? " " : "", [], nodes);
}

function add(text: string, marks: readonly Mark[], nodes: TextNode[]): void {
  if (text !== "") {
    nodes.push(richTextSchema.text(text, marks));
  }
}

function marksOf(element: Element, marks: readonly Mark[]): readonly Mark[] {
  const { link, strong } = richTextSchema.marks;
  const href = element.matches("a") ? httpsAddress(element.getAttribute("href") ?? "") : undefined;
  if (href) {
    return link.create({ href }).addToSet(marks);
  }
  if (element.matches("a.without-address")) {
    // Copied from an editor of ours.
    return link.create().addToSet(marks);
  }
  const isBold = boldness(element);
  if (isBold === undefined) {
    return marks;
  }
  return isBold ? strong.create().addToSet(marks) : strong.removeFromSet(marks);
}

/** Undefined where an element says nothing about it. A style wins: some wrap all in a thin `<b>`. */
function boldness(element: Element): boolean | undefined {
  const [, weight] = /font-weight:\s*(\w+)/i.exec(element.getAttribute("data-style") ?? "") ?? [];
  if (weight) {
    return /^bold/i.test(weight) || Number(weight) >= 600;
  }
  return element.matches("b, strong") || undefined;
}

/** With one space for any white space, and none at both ends unless they are kept. */
function inOneParagraph(nodes: TextNode[], keepsEnds = false): Fragment {
  const last = keepsEnds ? -1 : nodes.map(({ text = "" }) => /\S/.test(text)).lastIndexOf(true);
  let isAfterSpace = !keepsEnds;
  const parts = nodes.slice(0, keepsEnds ? undefined : last + 1).flatMap((node, index) => {
    let text = (node.text ?? "").replace(/\s+/g, " ");
    text = isAfterSpace ? text.trimStart() : text;
    text = index === last ? text.trimEnd() : text;
    isAfterSpace = text === "" ? isAfterSpace : text.endsWith(" ");
    return text === "" ? [] : [richTextSchema.text(text, node.marks)];
  });
  return Fragment.fromArray(parts);
}
