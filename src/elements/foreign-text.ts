import { type LitElement, nothing, type ReactiveController, render } from "lit";
import { textContent } from "../dom/unclobbered.js";

/**
 * Renders an element anew where somebody else has changed its text. A browser's translation
 * replaces text nodes, which Lit would go on updating out of sight.
 *
 * @internal
 */
export class ForeignText implements ReactiveController {
  readonly #host: LitElement;
  /** Text of the shadow root after the last rendering. */
  #text = "";

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { hasUpdated, renderRoot, renderOptions } = this.#host;
    if (hasUpdated && textContent(renderRoot) !== this.#text) {
      render(nothing, renderRoot, renderOptions);
    }
  }

  hostUpdated(): void {
    this.#text = textContent(this.#host.renderRoot);
  }
}
