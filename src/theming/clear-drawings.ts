import type { LitElement, ReactiveController } from "lit";
import { standsOut } from "./contrast.js";

/**
 * Gives the drawings of an element the colour of the text where the page's accent hardly stands out from what is painted
 * behind them, and takes that back where it does. Looks at the first drawing for all of them.
 */
export class ClearDrawings implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    const [...drawings] = renderRoot.querySelectorAll("svg");
    const [first] = drawings;
    if (first) {
      // Not the colour that is drawn with, which this changes: see the style of `svg`.
      const { stopColor, floodColor } = getComputedStyle(first);
      const isFaint = !standsOut(stopColor, first, floodColor);
      drawings.forEach((drawing) => drawing.classList.toggle("faint", isFaint));
      // The styles let the accent change in a moment instead of at once: that is how a new theme of the page is noticed.
      renderRoot.addEventListener("transitionend", this);
    }
  }

  handleEvent(): void {
    this.hostUpdated();
  }
}
