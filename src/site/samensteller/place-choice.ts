import type { TemplateResult } from "lit";
import { select } from "../controls.js";
import type { SectionContext } from "./section.js";
import type { State } from "./state.js";
import { routesInto, type System, systems } from "./systems.js";
import { texts } from "./texts.js";

const { place, copy } = texts;

/** The system that the snippet goes into, by which the best route is chosen. */
export function placeChoice({ state, change }: SectionContext): TemplateResult {
  const named = (isOther: boolean) =>
    systems
      .filter((system) => Boolean(system.isOther) === isOther)
      .map(({ id, name }) => ({ value: id, label: name }));
  return select(
    {
      name: "cms",
      label: place.system,
      value: state.system.id,
      hint: `${copy.routes[state.route]}. ${becauseOf(state)}`,
      choose: (id) => {
        const system = systems.find((other) => other.id === id);
        change(system ? usualIn(system) : {});
      },
    },
    [...named(false), { group: place.others, options: named(true) }],
  );
}

/** A system with what most editors may paste in it, and its best route. */
function usualIn(system: System): Pick<State, "system" | "permission" | "route"> {
  const { usualPermission: permission } = system;
  const [route] = routesInto(system, permission);
  return { system, permission, route };
}

function becauseOf({ system, route }: State): string {
  return usualIn(system).route === route ? place.because[system.reason] : place.ownChoice;
}
