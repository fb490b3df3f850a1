/** An element with a class and what stands in it: elements and text. */
export function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.append(...content);
  return made;
}

/** Rich text of a feed: text, words that stand out and links. */
export function richText(parts) {
  return parts.map((part) => {
    if (typeof part === "string") {
      return part;
    }
    return "strong" in part ? element("strong", "", part.strong) : link(part);
  });
}

/** A link of a feed. */
export function link({ link, href }) {
  const made = element("a", "", link);
  made.href = href;
  return made;
}
