const signs: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // WordPress reads what stands between brackets as one of its own codes.
  "[": "&#91;",
  "]": "&#93;",
};

/** Text as it is written in HTML, on one line: WordPress makes paragraphs of lines. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"'[\]]/g, (sign) => signs[sign] ?? sign)
    .replace(/\s+/g, " ")
    .trim();
}

/** An element with attributes, of which those with an empty value are left out, around HTML. */
export function tag(name: string, attributes: [string, string][], content = ""): string {
  return `${startTag(name, attributes)}${content}</${name}>`;
}

/** A start tag alone, which is all that some elements have. */
export function startTag(name: string, attributes: [string, string][]): string {
  const written = attributes
    .filter(([, value]) => value !== "")
    .map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
  return `<${name}${written.join("")}>`;
}
