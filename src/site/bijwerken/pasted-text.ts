import { DOMParser, Fragment, type Mark, type Node as TextNode, Slice } from "prosemirror-model";
import { httpsAddress } from "./https-address.js";
import { richTextSchema } from "./rich-text-schema.js";

/** Elements of which nobody reads the content. */
const unread = "head, script, style, template, title";

/** Elements that are on the same line as the text around them. */
const inLine =
  "a, abbr, b, bdi, bdo, cite, code, del, em, font, i, ins, kbd, mark, q, s, samp, small, span, strike, strong, sub, sup, u, var";

/**
 * Reads what is pasted from Word or a web page: the text in one paragraph, with what is bold and the
 * links with https in it, and nothing else.
 */
export class PastedTextParser extends DOMParser {
  constructor() {
    super(richTextSchema, []);
  }

  override parseSlice(pasted: Node): Slice {
    const nodes: TextNode[] = [];
    read(pasted, [], nodes);
    return new Slice(inOneParagraph(nodes), 0, 0);
  }
}

/**
 * Pasted HTML in which styles are only data. A content security policy forbids styles also in the
 * document in which ProseMirror parses what is pasted, and would report each of them.
 */
export function withoutStyles(pasted: string): string {
  return pasted
    .replace(/<(\/?)style\b/gi, "<$1template")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style="));
}

/** Pasted text without markup, in one paragraph. */
export function pastedLines(text: string, marks: readonly Mark[]): Slice {
  const nodes = text === "" ? [] : [richTextSchema.text(text, marks)];
  return new Slice(inOneParagraph(nodes), 0, 0);
}

function read(node: Node, marks: readonly Mark[], nodes: TextNode[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    add(node.nodeValue ?? "", marks, nodes);
    return;
  }
  // An element of the clipboard's own document has that document's classes.
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
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

/** Without white space at both ends, and with one space for any other. */
function inOneParagraph(nodes: TextNode[]): Fragment {
  const isLast = nodes.map(({ text = "" }) => /\S/.test(text)).lastIndexOf(true);
  let isAfterSpace = true;
  const parts = nodes.slice(0, isLast + 1).flatMap((node, index) => {
    let text = (node.text ?? "").replace(/\s+/g, " ");
    text = isAfterSpace ? text.trimStart() : text;
    text = index === isLast ? text.trimEnd() : text;
    isAfterSpace = text === "" ? isAfterSpace : text.endsWith(" ");
    return text === "" ? [] : [richTextSchema.text(text, node.marks)];
  });
  return Fragment.fromArray(parts);
}
