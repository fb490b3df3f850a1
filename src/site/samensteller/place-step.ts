import { html, type TemplateResult } from "lit";
import { choosable, radios, select } from "../controls.js";
import { step, type StepContext } from "./step.js";
import { permissions, systems } from "./systems.js";
import { texts } from "./texts.js";

/** Step 2: the system that the snippet goes into, and what its editor may paste. */
export function placeStep({ state, change }: StepContext): TemplateResult {
  const { place } = texts;
  return step(
    "place",
    place.heading,
    html`<div class="fields">
      ${select(
        {
          name: "cms",
          label: place.system,
          value: state.system.id,
          choose: (id) => {
            const system = systems.find((other) => other.id === id);
            change(system ? { system } : {});
          },
        },
        systems.map(({ id, name }) => ({ value: id, label: name })),
      )}
      ${radios(
        {
          name: "may",
          label: place.permission,
          value: state.permission,
          hint: place.permissionHint,
          choose: (permission) => change({ permission }),
        },
        choosable(permissions, place.permissions),
      )}
    </div>`,
  );
}
