import { createElement, flatTreeParent } from "../dom/unclobbered.js";

/**
 * A canvas to paint colors on and read them back: a page may write them in any CSS syntax, and make
 * them translucent.
 */
let paint: CanvasRenderingContext2D | null | undefined;

/**
 * Tells whether colors have a contrast of 3:1 with what is painted behind elements, as WCAG asks of
 * graphics. Caches what elements have in common, so an instance is valid until the page changes.
 */
export class Contrasts {
  readonly #layers = new Map<Element, string[]>();
  readonly #luminances = new Map<string, number>();

  /** @param page - Color of the page where nothing else is painted. */
  standsOut(color: string, element: Element, page: string): boolean {
    const layers = [page, ...this.#layersBehind(element)];
    const behind = this.#luminance(layers);
    const drawn = this.#luminance([...layers, color]);
    return (Math.max(behind, drawn) + 0.05) / (Math.min(behind, drawn) + 0.05) >= 3;
  }

  /** The backgrounds of an element and its ancestors in the flat tree, from the root down. */
  #layersBehind(element: Element): string[] {
    let layers = this.#layers.get(element);
    if (!layers) {
      const parent = flatTreeParent(element);
      layers = [
        ...(parent ? this.#layersBehind(parent) : []),
        getComputedStyle(element).backgroundColor,
      ];
      this.#layers.set(element, layers);
    }
    return layers;
  }

  #luminance(layers: string[]): number {
    const key = layers.join();
    const luminance = this.#luminances.get(key) ?? luminanceOf(layers);
    this.#luminances.set(key, luminance);
    return luminance;
  }
}

/** Relative luminance of colors that are painted on top of each other. */
function luminanceOf(layers: string[]): number {
  paint ??= createElement(document, "canvas").getContext("2d", { willReadFrequently: true });
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
