import { html, type TemplateResult } from "lit";
import { choosable, radios, select } from "../controls.js";
import { preview } from "./preview.js";
import type { SectionContext } from "./section.js";
import { houseStyles, widths } from "./state.js";
import { texts } from "./texts.js";
import { whyNoHouseStyle } from "./why-not.js";

/** What is shown of the preview on a small screen, and how to show more or less of it. */
export interface PreviewSize {
  isWhole: boolean;
  resize: (isWhole: boolean) => void;
}

/** Live preview of the choice, in a chosen width and house style. */
export function look({ state, change }: SectionContext, size: PreviewSize): TemplateResult {
  const { look: words } = texts;
  return html`<div class="look ${size.isWhole ? "look-whole" : ""}">
    <div class="look-bar">
      ${radios(
        {
          name: "width",
          label: words.width,
          value: state.width,
          choose: (width) => change({ width }),
        },
        choosable(widths, words.widths),
      )}
      ${select(
        {
          name: "style",
          label: words.houseStyle,
          value: state.houseStyle,
          hint: words.houseStyleHint,
          reason: whyNoHouseStyle(state),
          choose: (houseStyle) => change({ houseStyle }),
        },
        choosable(houseStyles, words.houseStyles),
      )}
    </div>
    ${preview(state, () => size.resize(true))}
    <button
      type="button"
      class="button look-more"
      aria-expanded=${size.isWhole}
      @click=${() => size.resize(!size.isWhole)}
    >
      ${size.isWhole ? words.less : words.more}
    </button>
  </div>`;
}
