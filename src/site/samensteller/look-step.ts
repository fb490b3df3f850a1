import { html, type TemplateResult } from "lit";
import { choosable, radios, select } from "../controls.js";
import { preview } from "./preview.js";
import { houseStyles, widths } from "./state.js";
import { step, type StepContext } from "./step.js";
import { texts } from "./texts.js";

/** Live preview of the choice, in a chosen width and house style. */
export function lookStep({ state, change }: StepContext): TemplateResult {
  const { look } = texts;
  return step(
    "look",
    look.heading,
    html`<div class="fields">
        ${radios(
          {
            name: "width",
            label: look.width,
            value: state.width,
            choose: (width) => change({ width }),
          },
          choosable(widths, look.widths),
        )}
        ${select(
          {
            name: "style",
            label: look.houseStyle,
            value: state.houseStyle,
            hint: look.houseStyleHint,
            choose: (houseStyle) => change({ houseStyle }),
          },
          choosable(houseStyles, look.houseStyles),
        )}
      </div>
      ${preview(state)}`,
  );
}
