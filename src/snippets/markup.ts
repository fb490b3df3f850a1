const characterReferences: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // WordPress reads text between brackets as a shortcode.
  "[": "&#91;",
  "]": "&#93;",
};

/** Text escaped for HTML, on one line: WordPress turns lines into paragraphs. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"'[\]]/g, (character) => characterReferences[character] ?? character)
    .replace(/\s+/g, " ")
    .trim();
}

/** An element around HTML. Attributes with an empty value are omitted. */
export function tag(name: string, attributes: [string, string][], content = ""): string {
  return `${startTag(name, attributes)}${content}</${name}>`;
}

/** A start tag alone, which is all that void elements have. */
export function startTag(name: string, attributes: [string, string][]): string {
  const written = attributes
    .filter(([, value]) => value !== "")
    .map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
  return `<${name}${written.join("")}>`;
}
