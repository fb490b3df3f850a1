/** Text of a page in display order, without white space, and the nodes that it comes from. */
interface ShownText {
  text: string;
  /** Offset in the text at which each node begins, ascending. */
  starts: number[];
  nodes: Text[];
}

/** Elements whose content is never shown. */
const hidden = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT"]);

/** Text of a page: its document, its open shadow roots, and its frames of the same origin. */
export function shownText(root: Node): ShownText {
  const found: ShownText = { text: "", starts: [], nodes: [] };
  collect(root, found);
  return found;
}

function collect(node: Node, found: ShownText): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node as Text).data.replace(/\s+/g, "");
    if (text) {
      found.starts.push(found.text.length);
      found.nodes.push(node as Text);
      found.text += text;
    }
    return;
  }
  for (const child of shownChildren(node)) {
    collect(child, found);
  }
}

/** Children in the flattened tree: those of the shadow root, and for a slot its assigned nodes. */
function shownChildren(node: Node): Iterable<Node> {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return node.childNodes;
  }
  const element = node as Element;
  if (hidden.has(element.nodeName)) {
    return [];
  }
  if (element.shadowRoot) {
    return element.shadowRoot.childNodes;
  }
  if (element.nodeName === "SLOT") {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  if (element.nodeName === "IFRAME") {
    const body = (element as HTMLIFrameElement).contentDocument?.body;
    return body ? [body] : [];
  }
  return element.childNodes;
}

/**
 * Whether every sentence is in a text. Searches each after the previous one first, where it usually
 * is.
 */
export function holdsAll({ text }: ShownText, sentences: string[]): boolean {
  let from = 0;
  return sentences.every((sentence) => {
    const behind = text.indexOf(sentence, from);
    const at = behind < 0 ? text.indexOf(sentence) : behind;
    from = at + sentence.length;
    return at >= 0;
  });
}

/**
 * Whether every sentence is visible, at one of the positions where it occurs: in boxes with a size.
 */
export function showsAll(shown: ShownText, sentences: string[]): boolean {
  let from = 0;
  return sentences.every((sentence) => {
    const visibleAfter = (start: number): number => {
      const at = shown.text.indexOf(sentence, start);
      const end = at + sentence.length;
      return at < 0 || nodesOf(shown, at, end).every(isVisible) ? at : visibleAfter(at + 1);
    };
    const behind = visibleAfter(from);
    const at = behind < 0 ? visibleAfter(0) : behind;
    from = at + sentence.length;
    return at >= 0;
  });
}

/** The nodes that contain a range of the text. */
function nodesOf({ starts, nodes }: ShownText, from: number, to: number): Text[] {
  return nodes.slice(firstAbove(starts, from) - 1, firstAbove(starts, to - 1));
}

/** Index of the first greater number, in ascending numbers. */
function firstAbove(numbers: number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) > limit) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

function isVisible(node: Text): boolean {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const { width, height } = range.getBoundingClientRect();
  return (
    width > 0 &&
    height > 0 &&
    !!node.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}
