import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import { has } from "../../feed/has.js";
import { parseFeed } from "../../feed/reader.js";
import type { Feed } from "../../feed/schema.js";
import { choosable, radios } from "../controls.js";
import { differences } from "./differences.js";
import { feedPreview } from "./feed-preview.js";
import { type PageContext, section } from "./page-context.js";
import type { JsonValue } from "./step.js";
import { editingTexts } from "./texts-of-editing.js";

const { look: words } = editingTexts;

/** How wide the site is on which the figures are looked at. */
export const lookWidths = ["phone", "desktop"] as const;

/** The step in which the new figures and texts are seen beside the old ones. */
export function lookStep(
  number: number,
  { original, data }: Pick<PageContext, "original" | "data">,
): TemplateResult {
  return section(
    number,
    "look",
    words.heading,
    html`<basisniveau-look .original=${original} .data=${data}></basisniveau-look>`,
  );
}

/**
 * Two versions of a file, as they are shown on a site, and what changed in words. It renders into the
 * light DOM, where the page's own style sheet applies.
 *
 * @tag basisniveau-look
 */
export class BasisniveauLook extends LitElement {
  static override properties: PropertyDeclarations = {
    original: { attribute: false },
    data: { attribute: false },
    width: { state: true },
  };

  /** As the file was opened. */
  declare original: JsonValue;
  /** As it is now. */
  declare data: JsonValue;

  declare private width: (typeof lookWidths)[number];

  constructor() {
    super();
    this.original = null;
    this.data = null;
    this.width = "phone";
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const changes = differences(this.original, this.data);
    return html`<h3>${words.changes}</h3>
      ${
        changes.length > 0
          ? html`<ul class="lines">
              ${changes.map((change) => html`<li>${change}</li>`)}
            </ul>`
          : html`<p>${words.noChanges}</p>`
      }
      ${radios(
        {
          name: "look-width",
          label: words.width,
          value: this.width,
          choose: (width) => (this.width = width),
        },
        choosable(lookWidths, words.widths),
      )}
      <div class="look look-${this.width}">
        ${this.#renderVersion("look-after", this.data, words.after, words.fixFirst)}
        ${this.#renderVersion("look-before", this.original, words.before, words.wasUnreadable)}
      </div>`;
  }

  #renderVersion(id: string, data: JsonValue, heading: string, whyNot: string) {
    const feed = feedOf(data);
    return html`<div class="look-version">
      <p class="label" id=${id}>${heading}</p>
      ${
        feed
          ? html`<div class="look-frame" role="region" aria-labelledby=${id} tabindex="0">
              <div class="look-column">${feedPreview(feed)}</div>
            </div>`
          : html`<p class="verdict bad">${whyNot}</p>`
      }
    </div>`;
  }
}

/** Feeds by their data, so that one that stays the same isn't rendered anew. */
const feeds = new WeakMap<object, Feed>();

/** A file as a feed. Undefined where it can't be read as one. */
function feedOf(data: JsonValue): Feed | undefined {
  if (typeof data !== "object" || data === null) {
    return undefined;
  }
  const known = feeds.get(data);
  if (known) {
    return known;
  }
  const result = parseFeed(data);
  if (has(result, "paths")) {
    return undefined;
  }
  feeds.set(data, result.value);
  return result.value;
}

customElements.define("basisniveau-look", BasisniveauLook);

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-look": BasisniveauLook;
  }
}
