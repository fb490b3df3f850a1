import { type AccessibilityNode, accessibilityNodes } from "../browser.js";

/** Roles that say nothing of themselves: what is in them is said as if they were not there. */
const silent = new Set(["generic", "none", "strong", "LineBreak"]);

/** Roles that are said with their name, within the text around them or on a line of their own. */
const named = new Set(["link", "button", "heading", "DisclosureTriangle"]);

/** What is said of a node: words that go on in the same line, or lines of its own. */
type Speech = { words: string } | { lines: string[] };

/**
 * What a screen reader makes of the page's main part: each thing on a line with its role, and what is in it below that. Words
 * that are said in one go are one line; a link, button or heading stands between brackets.
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
      // Boxes beside each other have no space between them.
      words += ` ${each.words}`;
    } else {
      endLine();
      lines.push(...each.lines);
    }
  }
  endLine();
  return lines;
}
