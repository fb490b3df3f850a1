/** Where colours are painted to be read back: a page may write them in any way there is, and let them shine through. */
let paint: CanvasRenderingContext2D | null | undefined;

/**
 * Does a colour stand out from what is painted behind an element, at 3:1 as WCAG asks of graphics?
 *
 * @param page - Colour of the page where nothing else is painted.
 */
export function standsOut(colour: string, element: Element, page: string): boolean {
  const layers = [page, ...layersBehind(element)];
  const behind = luminance(layers);
  const drawn = luminance([...layers, colour]);
  return (Math.max(behind, drawn) + 0.05) / (Math.min(behind, drawn) + 0.05) >= 3;
}

/** The backgrounds of an element and of all that it stands in, from the page up. */
function layersBehind(element: Element): string[] {
  const root = element.getRootNode();
  const parent =
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot && root.host);
  const layers = parent ? layersBehind(parent) : [];
  return [...layers, getComputedStyle(element).backgroundColor];
}

/** Relative luminance of colours that are painted one over the other. */
function luminance(layers: string[]): number {
  paint ??= newCanvas().getContext("2d", { willReadFrequently: true });
  for (const layer of layers) {
    if (paint) {
      paint.fillStyle = layer;
      paint.fillRect(0, 0, 1, 1);
    }
  }
  const [red = 0, green = 0, blue = 0] = paint?.getImageData(0, 0, 1, 1).data ?? [];
  const linear = (value: number) =>
    value <= 10 ? value / 3295 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** By what all documents share: a form of the page may have the name `createElement`. */
function newCanvas(): HTMLCanvasElement {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- It is not: that is for tags that no longer exist.
  return Document.prototype.createElement.call(document, "canvas") as HTMLCanvasElement;
}
