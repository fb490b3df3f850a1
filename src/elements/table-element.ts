import type { PropertyValues } from "lit";
import { afterPaint } from "../dom/after-paint.js";
import type { RenderContext } from "../templates/render-context.js";
import { FigureElement } from "./figure-element.js";

/**
 * Base class of the elements with a table of their figures. The table is closed at first, so the
 * figures are painted without it, and it follows right after: in the page, in print and in a saved
 * page it is always there.
 */
export abstract class TableElement<Found> extends FigureElement<Found> {
  /** What to do about the table; nothing once it is as every other part. */
  #table: RenderContext["table"] = "later";

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // A page that is out of sight is not painted. A form called "hidden" does no harm here.
    if (this.ownerDocument.hidden) {
      this.#table = undefined;
    }
    if (this.state === "ready" && this.#table === "later") {
      afterPaint(this.#addTable);
    }
  }

  readonly #addTable = (): void => {
    this.#table = this.isUpdatePending ? undefined : "alone";
    this.requestUpdate();
    // At once, so that it is there when the drawings are checked, which is done next.
    this.performUpdate();
    this.#table = undefined;
  };

  protected override withOptions(context: RenderContext): RenderContext {
    // What somebody else has changed, such as a translator, is rendered anew.
    const isThere = this.#table === "later" || this.renderRoot.querySelector("[part=toggle]");
    return { ...super.withOptions(context), table: isThere ? this.#table : undefined };
  }
}
