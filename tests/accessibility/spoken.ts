import { type AccessibilityNode, accessibilityNodes } from "../browser.js";

/** Roles that are not announced, only their content. */
const silent = new Set(["generic", "none", "strong", "LineBreak"]);

/**
 * Roles that are announced with their name, within the text around them or on a line of their own.
 */
const named = new Set(["link", "button", "heading", "DisclosureTriangle"]);

/** How a node is announced: as words on the current line, or as lines of its own. */
type Speech = { words: string } | { lines: string[] };

/**
 * The accessibility tree of the page's main part as text: each node on a line with its role, its
 * content below it. Continuous text is one line; links, buttons and headings are in brackets.
 */
export async function spoken(): Promise<string> {
  const nodes = await accessibilityNodes();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const speechOf = (node: AccessibilityNode): Speech[] => {
    const { role, name, ignored } = node;
    const kind = role?.value ?? "none";
    if (kind === "StaticText") {
      return [{ words: name?.value ?? "" }];
    }
    const facts = (node.properties ?? [])
      .filter(({ name: fact }) => ["level", "expanded"].includes(fact))
      .map(({ name: fact, value }) => `${fact} ${String(value.value)}`);
    const title = [kind, ...facts].join(", ");
    if (named.has(kind)) {
      const words = `[${title}: ${name?.value ?? ""}]`;
      return kind === "link" ? [{ words }] : [{ lines: [words] }];
    }
    const inner = (node.childIds ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((child) => speechOf(child));
    return ignored || silent.has(kind)
      ? inner
      : [{ lines: [title, ...linesOf(inner).map((line) => `  ${line}`)] }];
  };
  const main = nodes.find(({ role }) => role?.value === "main");
  return main ? linesOf(speechOf(main)).join("\n") : "";
}

function linesOf(speech: Speech[]): string[] {
  const lines: string[] = [];
  let words = "";
  const endLine = () => {
    if (words.trim()) {
      lines.push(words.replace(/\s+/g, " ").trim());
    }
    words = "";
  };
  for (const each of speech) {
    if ("words" in each) {
      // Adjacent boxes have no space between their texts.
      words += ` ${each.words}`;
    } else {
      endLine();
      lines.push(...each.lines);
    }
  }
  endLine();
  return lines;
}
