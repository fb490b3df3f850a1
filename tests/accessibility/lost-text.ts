/** A laid-out line of text. */
interface Line {
  text: Text;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Text of an element that its layout makes unreadable: overflowing, clipped, or over a drawing or
 * other text.
 */
export function lostText(element: Element): string[] {
  const lines = textsOf(element).flatMap(linesOf);
  const rings = [...(element.shadowRoot?.querySelectorAll("svg.ring") ?? [])];
  return [
    ...lines
      .filter((line) => rings.some((ring) => isOverRing(line, ring)))
      .map((line) => `over a ring: ${say(line)}`),
    ...lines
      .filter((line) => isBeyond(line, element))
      .map((line) => `beyond the edge: ${say(line)}`),
    ...cutOff(lines).map((line) => `cut off: ${say(line)}`),
    ...lines.flatMap((line, index) =>
      lines
        .slice(index + 1)
        .filter((other) => isOver(line, other))
        .map((other) => `over each other: ${say(line)} | ${say(other)}`),
    ),
  ];
}

function say({ text }: Line): string {
  return text.data.trim().slice(0, 40);
}

/** All visible text, in shadow roots too. */
function textsOf(node: Node): Text[] {
  if (node instanceof Text) {
    return node.data.trim() ? [node] : [];
  }
  if (node instanceof Element) {
    const { clipPath } = getComputedStyle(node);
    if (!node.checkVisibility() || clipPath === "inset(50%)") {
      return [];
    }
  }
  const children =
    node instanceof HTMLSlotElement
      ? node.assignedNodes()
      : (node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes;
  return [...children].flatMap(textsOf);
}

/** Lines without the leading above and below the letters, which may overlap. */
function linesOf(text: Text): Line[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ left, right, top, bottom, height }) => ({
      text,
      left,
      right,
      top: top + height / 5,
      bottom: bottom - height / 5,
    }));
}

function isBeyond({ left, right }: Line, element: Element): boolean {
  const edge = element.getBoundingClientRect();
  return left < edge.left - 1 || right > edge.right + 1;
}

/** Lines that a box clips. Each box is measured once for all its lines. */
function cutOff(lines: Line[]): Line[] {
  const clips = new Map<Element, DOMRect | undefined>();
  const clipOf = (box: Element) => {
    if (!clips.has(box)) {
      const isClipping = getComputedStyle(box).overflow !== "visible";
      clips.set(box, isClipping ? box.getBoundingClientRect() : undefined);
    }
    return clips.get(box);
  };
  return lines.filter(({ text, left, right, top, bottom }) => {
    for (let box = text.parentElement; box; box = box.parentElement) {
      const edge = clipOf(box);
      const isInside =
        !edge ||
        (left >= edge.left - 1 &&
          right <= edge.right + 1 &&
          top >= edge.top - 1 &&
          bottom <= edge.bottom + 1);
      if (!isInside) {
        return true;
      }
    }
    return false;
  });
}

function isOver(one: Line, other: Line): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return one.text !== other.text && width > 1 && height > 1;
}

/** Whether a line of text overlaps the ring's stroke. It may be inside the ring. */
function isOverRing({ left, right, top, bottom }: Line, ring: Element): boolean {
  const box = ring.getBoundingClientRect();
  const isBeside = right < box.left || left > box.right || bottom < box.top || top > box.bottom;
  // The ring is centered in a 100 by 100 square, with radius 46 and stroke width 8.
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const inside = 0.42 * box.width;
  const corners = [left - x, right - x].flatMap((dx) =>
    [top - y, bottom - y].map((dy) => Math.hypot(dx, dy)),
  );
  return !isBeside && Math.max(...corners) > inside;
}
