import { LitElement, type PropertyValues } from "lit";
import { failureWarning } from "../text/warning.js";

/** Base class of an element whose exceptions stay within it, whatever it was given to render. */
export abstract class ContainedElement extends LitElement {
  /** Has rendering thrown? It is retried when something has changed. */
  protected hasFailed = false;

  /** Lit has no other hook that catches whatever an update throws. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (!this.hasFailed) {
        this.hasFailed = true;
        console.warn(failureWarning(this.localName, error));
        this.requestUpdate();
      }
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size > 0) {
      this.hasFailed = false;
    }
  }
}
