import type { LitElement, ReactiveController } from "lit";
import { afterPaint } from "../dom/after-paint.js";
import { Contrasts } from "./contrast.js";

/** Elements whose drawings have changed and have to be checked. */
const waiting = new Set<ClearDrawings>();

/**
 * Gives the drawings of an element the color of the text where the page's accent color has too
 * little contrast with what is painted behind them, and the accent color where it has enough.
 * Checks only the first drawing of an element.
 */
export class ClearDrawings implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // The styles give colors a very short transition: its end tells that the page's theme has
    // changed.
    this.#host.renderRoot.addEventListener("transitionend", this);
  }

  hostDisconnected(): void {
    waiting.delete(this);
  }

  handleEvent(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    waiting.add(this);
    // When layout is done anyway: a drawing is decoration, so its color can wait.
    afterPaint(checkAll);
  }

  /** Is the accent of the first drawing too faint? Undefined where nothing is drawn. */
  isFaint(contrasts: Contrasts): boolean | undefined {
    const first = this.#host.renderRoot.querySelector("svg");
    if (!first) {
      return undefined;
    }
    // Not the color in use, which `draw` changes: see the style of `svg`.
    const { stopColor, floodColor } = getComputedStyle(first);
    return !contrasts.standsOut(stopColor, first, floodColor);
  }

  draw(isFaint: boolean): void {
    for (const drawing of this.#host.renderRoot.querySelectorAll("svg")) {
      drawing.classList.toggle("faint", isFaint);
    }
  }
}

/** Reads every style before it changes any: in turn, each drawing would force a layout. */
function checkAll(): void {
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
