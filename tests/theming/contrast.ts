/** Red, green, blue from 0 to 255 and alpha from 0 to 1. */
type Color = [red: number, green: number, blue: number, alpha: number];

const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

const parsed = new Map<string, Color>();

/**
 * Parses any CSS color through the browser. Cached, since computed styles contain few distinct
 * colors.
 */
function parse(text: string): Color {
  const color = parsed.get(text) ?? painted(text);
  parsed.set(text, color);
  return color;
}

function painted(text: string): Color {
  if (!context) {
    throw new Error("no canvas to read colors with");
  }
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over([r, g, b, alpha]: Color, [r2, g2, b2]: Color): Color {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(r, r2), mix(g, g2), mix(b, b2), 1];
}

function luminance([red, green, blue]: Color): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) {
    return element.assignedSlot;
  }
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Background color of the page, by its color scheme, which a canvas doesn't follow. */
function pageColor(): string {
  const probe = document.createElement("div");
  probe.style.backgroundColor = "Canvas";
  document.documentElement.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

/** Backgrounds behind elements. Cached, so valid only while nothing changes on the page. */
class Backgrounds {
  readonly #known = new Map<Element | null, Color>();

  /** The color behind an element: its own background over those of its ancestors. */
  of(element: Element | null): Color {
    const known = this.#known.get(element) ?? this.#find(element);
    this.#known.set(element, known);
    return known;
  }

  #find(element: Element | null): Color {
    if (!element) {
      return parse(pageColor());
    }
    const own = parse(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, this.of(parentOf(element)));
  }
}

/** Contrast of a color with an opacity against a background. */
function contrast(background: Color, text: string, opacity = 1): number {
  const [red, green, blue, alpha] = parse(text);
  const color = over([red, green, blue, alpha * opacity], background);
  const [light = 0, dark = 0] = [luminance(color), luminance(background)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Every element in a tree, shadow roots included. */
function all(root: ParentNode): Element[] {
  return [...root.querySelectorAll("*")].flatMap((element) => [
    element,
    ...(element.shadowRoot ? all(element.shadowRoot) : []),
  ]);
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
}

/** Text of 24 px, or bold text of 18.66 px, counts as large. */
function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}

/** Texts with too little contrast, with their contrast. */
export function faintText(root: ParentNode): string[] {
  const backgrounds = new Backgrounds();
  return all(root)
    .filter((element) => hasText(element) && element.localName !== "style")
    .flatMap((element) => {
      const style = getComputedStyle(element);
      const found = contrast(backgrounds.of(element), style.color);
      return found < (isLarge(style) ? 3 : 4.5)
        ? [`${found.toFixed(2)} ${element.textContent.trim().slice(0, 40)}`]
        : [];
    });
}

/** Drawings of these parts with too little contrast, with their contrast. */
export function faintDrawing(root: ParentNode, ...parts: string[]): string[] {
  const backgrounds = new Backgrounds();
  const selector = parts.map((part) => `svg [part=${part}]`).join();
  return all(root)
    .filter((element) => element.matches(selector))
    .flatMap((element) => {
      const { fill, stroke, opacity } = getComputedStyle(element);
      const color = fill === "none" ? stroke : fill;
      const found = contrast(backgrounds.of(element), color, Number(opacity));
      return found < 3 ? [`${found.toFixed(2)} ${element.outerHTML.slice(0, 60)}`] : [];
    });
}

/** Bars and rings whose outline has too little contrast. What is empty in them may be pale. */
export function faintOutline(root: ParentNode): string[] {
  const backgrounds = new Backgrounds();
  return all(root)
    .filter((element) => element.matches("svg:is(.bar, .ring)"))
    .flatMap((element) => {
      const found = contrast(backgrounds.of(element), getComputedStyle(element).borderTopColor);
      return found < 3 ? [`${found.toFixed(2)} outline of a ${element.getAttribute("class")}`] : [];
    });
}
