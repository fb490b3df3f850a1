import type { LitElement, ReactiveController } from "lit";
import { waitingSlot } from "./fallback.js";

/**
 * What the shadow root of an element holds until its first rendering: what a server left in it, or
 * else a slot for the fallback.
 *
 * @internal
 */
export class ProvisionalContent implements ReactiveController {
  readonly #host: LitElement;
  #nodes: ChildNode[] = [];
  /** Are there figures, which are better than any message that others are being loaded? */
  hasFigures = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** @param attach - Attaches the shadow root, or gives the declarative one. */
  rootOf<Root extends HTMLElement | DocumentFragment>(
    attach: () => Root,
    isWaiting: boolean,
  ): Root {
    const { shadowRoot, renderOptions, ownerDocument } = this.#host;
    this.#nodes = [...(shadowRoot?.childNodes ?? [])];
    this.hasFigures = this.#nodes.length > 0;
    const root = attach();
    // Lit would render before what goes.
    renderOptions.renderBefore = null;
    if (!this.hasFigures && isWaiting) {
      this.#nodes.push(root.appendChild(waitingSlot(ownerDocument)));
    }
    return root;
  }

  hostUpdate(): void {
    for (const node of this.#nodes.splice(0)) {
      node.remove();
    }
  }
}
