import type { LitElement, ReactiveController } from "lit";
import { Contrasts } from "./contrast.js";

/** What is drawn anew and has to be looked at. */
const waiting = new Set<ClearDrawings>();

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

  hostConnected(): void {
    // The styles let the accent change in a moment instead of at once: that is how a new theme of the page is noticed.
    this.#host.renderRoot.addEventListener("transitionend", this);
  }

  hostDisconnected(): void {
    waiting.delete(this);
  }

  handleEvent(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (waiting.size === 0) {
      // After the paint, when the page is laid out already: a drawing is decoration, and nobody waits for its colour.
      requestAnimationFrame(() => setTimeout(lookAtAll));
    }
    waiting.add(this);
  }

  /** Is the accent of the first drawing too faint? Undefined where nothing is drawn. */
  isFaint(contrasts: Contrasts): boolean | undefined {
    const first = this.#host.renderRoot.querySelector("svg");
    if (!first) {
      return undefined;
    }
    // Not the colour that is drawn with, which this changes: see the style of `svg`.
    const { stopColor, floodColor } = getComputedStyle(first);
    return !contrasts.standsOut(stopColor, first, floodColor);
  }

  draw(isFaint: boolean): void {
    for (const drawing of this.#host.renderRoot.querySelectorAll("svg")) {
      drawing.classList.toggle("faint", isFaint);
    }
  }
}

/** First all that is asked of the page, then all that changes it: in turn, each drawing would have it laid out anew. */
function lookAtAll(): void {
  const contrasts = new Contrasts();
  const all = [...waiting];
  waiting.clear();
  const looks = all.map((drawings) => [drawings, drawings.isFaint(contrasts)] as const);
  for (const [drawings, isFaint] of looks) {
    if (isFaint !== undefined) {
      drawings.draw(isFaint);
    }
  }
}
